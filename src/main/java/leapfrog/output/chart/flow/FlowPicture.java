package leapfrog.output.chart.flow;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.plot.Wording;

/** The flows of one quarter: a heading, four columns of states with bands between, and totals. */
final class FlowPicture {

    private static final double TITLE = 12;
    private static final double FOOT_GAP = 5;
    private static final double FOOT_ROW = 8.6;
    private static final int BAND_OPACITY = 120;
    private static final Color OTHERS = new Color(0xB4B4B4);
    private static final BasicStroke SEAM =
            new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Color SEAM_COLOUR = new Color(255, 255, 255, 190);

    /**
     * What is shown of one quarter.
     *
     * @param event what the quarter is, after its date
     */
    record Scene(FlowBook book, FlowCut cut, String event, FigureInput input) {}

    private final Scene scene;
    private final Look look;
    private final FlowLayout layout;
    private final FlowLabels labels;

    FlowPicture(Scene scene, FlowNames names, Look look, FlowLayout.Space space) {
        this.scene = scene;
        this.look = look;
        FlowFirms firms = new FlowFirms(scene.input(), scene.book().quarter());
        FlowLayout.Rules rules =
                new FlowLayout.Rules(
                        order(scene.input()),
                        node -> FlowLabels.rows(look, !firms.largest(node).isEmpty()),
                        space);
        layout = new FlowLayout(scene.cut().ribbons(scene.book()), rules);
        labels = new FlowLabels(layout, names, look, firms::largest);
    }

    /** The leading pole first and those behind it last, so that what crosses over shows. */
    private static Comparator<FlowCut.Node> order(FigureInput input) {
        List<String> order = new ArrayList<>(input.stateNames().keySet());
        order.add("");
        for (String follower : input.followers()) {
            if (order.remove(follower)) {
                order.add(follower);
            }
        }
        return Comparator.comparing(FlowCut.Node::role)
                .thenComparingInt(node -> order.indexOf(node.state()));
    }

    /** Of the flows alone. */
    double flowHeight() {
        return layout.height();
    }

    double height() {
        return TITLE + layout.height() + FOOT_GAP + 2 * FOOT_ROW;
    }

    /**
     * @param letter before the heading; empty when the picture is alone
     */
    void paint(Graphics2D graphics, String letter) {
        drawTitle(graphics, letter);
        graphics.translate(0, TITLE);
        for (FlowLayout.Band band : layout.bands()) {
            Color colour = colour(band.ribbon().seller());
            graphics.setColor(
                    new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_OPACITY));
            graphics.fill(shape(band));
        }
        for (FlowLayout.Bar bar : layout.bars()) {
            graphics.setColor(colour(bar.node()));
            graphics.fill(new Rectangle2D.Double(bar.x(), bar.y(), FlowLayout.BAR, bar.height()));
        }
        labels.heads().forEach(text -> draw(graphics, text, Ink.AXIS));
        labels.all().forEach(text -> draw(graphics, text, Ink.TEXT));
        drawTotals(graphics);
        graphics.translate(0, -TITLE);
    }

    private void drawTitle(Graphics2D graphics, String letter) {
        graphics.setColor(Ink.TEXT);
        double x = 0;
        if (!letter.isEmpty()) {
            Ink.left(graphics, letter, look.letter(), x, 8);
            x += Typeface.width(letter, look.letter()) + 4;
        }
        String date = scene.book().quarter().toString();
        Ink.left(graphics, date, look.textBold(), x, 8);
        x += Typeface.width(date, look.textBold());
        String rest = ", " + scene.event();
        if (x + Typeface.width(rest, look.text()) <= layout.width()) {
            Ink.left(graphics, rest, look.text(), x, 8);
        }
    }

    private static Shape shape(FlowLayout.Band band) {
        double middle = (band.x1() + band.x2()) / 2;
        double low1 = band.y1() + band.width();
        double low2 = band.y2() + band.width();
        Path2D.Double shape = new Path2D.Double();
        shape.moveTo(band.x1(), band.y1());
        shape.curveTo(middle, band.y1(), middle, band.y2(), band.x2(), band.y2());
        shape.lineTo(band.x2(), low2);
        shape.curveTo(middle, low2, middle, low1, band.x1(), low1);
        shape.closePath();
        return shape;
    }

    private Color colour(FlowCut.Node node) {
        List<String> states = List.copyOf(scene.input().stateNames().keySet());
        return node.isOthers() ? OTHERS : StateStyle.of(node.state(), states).colour();
    }

    /** With a light seam around the letters, since bands pass below them. */
    private static void draw(Graphics2D graphics, FlowLabels.Text text, Color colour) {
        graphics.setColor(SEAM_COLOUR);
        graphics.setStroke(SEAM);
        graphics.draw(Typeface.outline(text.text(), text.font(), text.x(), text.base()));
        graphics.setColor(colour);
        Ink.left(graphics, text.text(), text.font(), text.x(), text.base());
    }

    /** Below each gap, since every gap is drawn to its own total. */
    private void drawTotals(Graphics2D graphics) {
        double top = layout.height() + FOOT_GAP - 2;
        for (int stage = 0; stage < FlowLayer.STAGES; stage++) {
            double from = stage * layout.pitch() + FlowLayout.BAR + 1;
            double to = (stage + 1) * layout.pitch() - 1;
            List<String> lines = totals(stage);
            if (!lines.isEmpty()) {
                graphics.setColor(Ink.AXIS);
                graphics.setStroke(Ink.THIN);
                Ink.line(graphics, from, top, to, top);
            }
            graphics.setColor(Ink.TEXT);
            for (int i = 0; i < lines.size(); i++) {
                double base = top + 8 + i * FOOT_ROW;
                Ink.centre(graphics, lines.get(i), look.small(), (from + to) / 2, base);
            }
        }
    }

    /** Two lines: two goods, or one and its unit. */
    private List<String> totals(int stage) {
        List<String> lines = new ArrayList<>();
        for (FlowLayer layer : FlowLayer.values()) {
            double total = scene.book().total(layer);
            if (layer.stage() == stage && total > 0) {
                lines.add(layer.good(look.words()) + " " + Wording.amount(total));
            }
        }
        if (lines.size() == 1) {
            lines.add(look.words().unit(scene.book().unit()));
        }
        return lines;
    }
}
