package leapfrog.output.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import leapfrog.output.chart.font.Typeface;

/**
 * Plots one above the other on one time axis, with their titles and letters, marks above them and
 * room to the right and below for names.
 */
public final class PlotStack {

    private static final double BETWEEN = 13;
    private static final double EDGE = 4;
    private static final double LETTER_ROW = 10;

    /** A plot area with its numbers and ticks, and nothing around it. */
    public interface Plot {

        /** Beside the numbers, with its unit. */
        String title();

        ValueRange range();

        /**
         * @param area of the data, in whole points; numbers stand left of it and below
         * @param last whether it is the lowest one, which carries the years
         */
        void draw(Graphics2D graphics, Rectangle2D area, Look look, boolean last);
    }

    private final Look look;
    private final List<? extends Plot> plots;
    private final List<Rectangle2D> areas = new ArrayList<>();
    private final MarkStrip strip;
    private final boolean lettered;

    /**
     * @param besides room for names right of the plots, in points
     */
    public PlotStack(
            List<? extends Plot> plots,
            TimeFrame frame,
            List<Mark> marks,
            Look look,
            double besides) {
        this(plots, plots.size(), frame, marks, look, besides);
    }

    /**
     * @param count of the plots of the page, with those that others draw below; they have letters
     *     where there are several
     */
    public PlotStack(
            List<? extends Plot> plots,
            int count,
            TimeFrame frame,
            List<Mark> marks,
            Look look,
            double besides) {
        this.look = look;
        this.plots = List.copyOf(plots);
        this.lettered = count > 1;
        double left = Math.ceil(titleWidth() + numbersWidth());
        double right = Math.floor(look.width() - Math.max(besides, halfYear()));
        Rectangle2D across = new Rectangle2D.Double(left, 0, right - left, 1);
        double letters = lettered ? letterWidth() : 0;
        strip =
                MarkStrip.lay(
                        new MarkStrip.Frame(marks, look, frame, across, letters, look.width() - 1));
        double height = plotHeight(count, look);
        double y = Math.ceil(Math.max(strip.height(), letters > 0 ? LETTER_ROW : EDGE));
        for (int i = 0; i < plots.size(); i++) {
            areas.add(new Rectangle2D.Double(left, y, right - left, height));
            y += height + BETWEEN;
        }
    }

    /** A plot alone is wide; stacked ones share the height of a page's third. */
    public static double plotHeight(int count, Look look) {
        double share = count == 1 ? 0.42 : count == 2 ? 0.27 : 0.22;
        double narrow = look.size() == Size.SINGLE ? 1.5 : look.size() == Size.ONEHALF ? 1.2 : 1;
        return Math.round(look.width() * share * narrow);
    }

    private double titleWidth() {
        return look.size().textPoints() + 3;
    }

    private double numbersWidth() {
        double widest = 0;
        for (Plot plot : plots) {
            widest = Math.max(widest, Axes.numberWidth(plot.range(), look));
        }
        return widest + 7;
    }

    /** Room for the number of a year that begins where the time ends. */
    private double halfYear() {
        return Typeface.width("2000", look.small()) / 2 + 1;
    }

    private double letterWidth() {
        return Typeface.width("(a)", look.letter()) + EDGE;
    }

    /** Of the plots, downwards. */
    public List<Rectangle2D> areas() {
        return areas;
    }

    /** Where the page is free again below the plots and their years. */
    public double bottom() {
        return lowest().getMaxY() + look.yearRoom();
    }

    private Rectangle2D lowest() {
        return areas.get(areas.size() - 1);
    }

    /** What the caption must say of the marks; empty where there is none. */
    public String marksCaption() {
        return strip.caption();
    }

    /** Draws plots, titles, letters and marks. */
    public void paint(Graphics2D graphics) {
        for (int i = 0; i < plots.size(); i++) {
            Rectangle2D area = areas.get(i);
            plots.get(i).draw(graphics, area, look, i + 1 == plots.size());
            graphics.setColor(Ink.TEXT);
            double base = look.size().textPoints() + 0.5;
            Ink.upwards(graphics, plots.get(i).title(), look.text(), base, area.getCenterY());
            if (lettered) {
                String letter = "(" + (char) ('a' + i) + ")";
                Ink.left(graphics, letter, look.letter(), 0.5, area.getY() - 3);
            }
        }
        graphics.setColor(Ink.TEXT);
        String years = look.words().of("year");
        double base = lowest().getMaxY() + look.yearBase();
        Ink.centre(graphics, years, look.text(), lowest().getCenterX(), base);
        strip.draw(graphics, areas.get(0).getY());
    }
}
