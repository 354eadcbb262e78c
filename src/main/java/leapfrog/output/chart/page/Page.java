package leapfrog.output.chart.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;

/**
 * One picture of a fixed size that can be drawn on any device, any number of times.
 *
 * @param id unique among pages that may stand in one document, kebab-case
 * @param title for readers who cannot see it, and for the list of a PDF reader
 * @param width in points of 1/72 inch
 * @param height in points
 * @param painter draws it, with the origin at the top left and one unit a point
 */
public record Page(
        String id, String title, double width, double height, Consumer<Graphics2D> painter) {

    /** Draws it on a device, as finely as the device can. */
    void paint(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painter.accept(graphics);
    }
}
