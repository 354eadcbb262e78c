package leapfrog.output.chart.plot;

import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import leapfrog.output.chart.font.Typeface;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** The axes of the theme: thin, ticks outwards, no titles (those are set beside the plot). */
public final class Axes {

    private static final float TICK = 2.6f;
    private static final float MINOR_TICK = 1.4f;
    private static final double BETWEEN_YEARS = 4;
    private static final double LEAST_YEAR = 3;

    private Axes() {}

    /**
     * Years, with a number at sensible ones and a short tick at every one.
     *
     * @param width of the axis in points
     */
    public static NumberAxis time(TimeFrame frame, Look look, double width, boolean withNumbers) {
        double span = frame.to() - frame.from();
        int step = span > 40 ? 10 : span > 11 ? 5 : span > 5 ? 2 : 1;
        double room = Typeface.width("2000", look.small()) + BETWEEN_YEARS;
        int coarser = coarser(step);
        while (span / step * room > width && numbers(frame, coarser) > 1) {
            step = coarser;
            coarser = coarser(step);
        }
        NumberAxis axis = plain(look);
        axis.setRange(frame.from(), frame.to());
        axis.setTickUnit(new NumberTickUnit(step, new DecimalFormat("0", SYMBOLS), step));
        axis.setMinorTickMarksVisible(step > 1 && width > LEAST_YEAR * span);
        axis.setTickLabelsVisible(withNumbers);
        return axis;
    }

    private static int coarser(int step) {
        return step < 5 ? 5 : 2 * step;
    }

    /** How many years of a step lie in the span; a scale needs two. */
    private static int numbers(TimeFrame frame, int step) {
        return (int) (Math.floor(frame.to() / step) - Math.ceil(frame.from() / step)) + 1;
    }

    /** Numbers of a span, equal steps or decades. */
    public static NumberAxis values(ValueRange range, Look look) {
        if (range.log()) {
            NumberAxis axis = styled(new DecadeAxis(range), look);
            axis.setRange(range.place(range.low()), range.place(range.high()));
            axis.setMinorTickMarksVisible(true);
            return axis;
        }
        NumberAxis axis = plain(look);
        axis.setRange(range.low(), range.high());
        axis.setTickUnit(new NumberTickUnit(range.step(), format(range)));
        return axis;
    }

    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        symbols.setGroupingSeparator('\u2009');
        return symbols;
    }

    private static DecimalFormat format(ValueRange range) {
        double most = Math.max(Math.abs(range.low()), Math.abs(range.high()));
        String whole = most >= 10_000 ? "#,##0" : "0";
        int decimals = range.decimals();
        return new DecimalFormat(
                decimals == 0 ? whole : whole + "." + "0".repeat(decimals), SYMBOLS);
    }

    /** A power of ten in full: {@code 0.01}, {@code 1}, {@code 1000}. */
    static String decade(double value) {
        return new DecimalFormat(value >= 10_000 ? "#,##0" : "0.######", SYMBOLS).format(value);
    }

    /** Width of the widest number on a value axis. */
    public static double numberWidth(ValueRange range, Look look) {
        DecimalFormat format = format(range);
        double widest = 0;
        for (double tick : range.ticks()) {
            String number = range.log() ? decade(tick) : format.format(tick);
            widest = Math.max(widest, Typeface.width(number, look.small()));
        }
        return widest;
    }

    private static NumberAxis plain(Look look) {
        return styled(new NumberAxis(null), look);
    }

    private static NumberAxis styled(NumberAxis axis, Look look) {
        axis.setAutoRangeIncludesZero(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setTickLabelFont(look.small());
        axis.setTickLabelPaint(Ink.TEXT);
        axis.setTickLabelInsets(new RectangleInsets(1.6, 1.6, 1.6, 1.6));
        axis.setAxisLinePaint(Ink.AXIS);
        axis.setAxisLineStroke(Ink.THIN);
        axis.setTickMarkPaint(Ink.AXIS);
        axis.setTickMarkStroke(Ink.THIN);
        axis.setTickMarkOutsideLength(TICK);
        axis.setMinorTickMarkOutsideLength(MINOR_TICK);
        return axis;
    }

    /** Place of a decimal year in a plot. */
    public static double toX(double year, TimeFrame frame, Rectangle2D plot) {
        return plot.getX() + plot.getWidth() * (year - frame.from()) / (frame.to() - frame.from());
    }
}
