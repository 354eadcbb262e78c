package leapfrog.output.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leapfrog.output.chart.font.Face;

/** A text as it stands in an SVG file, with the box that its letters cover on the page. */
record SvgText(String text, Rectangle2D box) {

    private static final Pattern TEXT =
            Pattern.compile(
                    "<g(?: transform='matrix\\(([^)]*)\\)')?>\\s*<text x='([^']*)' y='([^']*)'"
                            + " style='([^']*)'[^>]*>([^<]*)</text>");
    private static final Pattern LINE =
            Pattern.compile("<line x1='([^']*)' y1='([^']*)' x2='([^']*)' y2='([^']*)' [^>]*>");
    private static final Pattern SIZE = Pattern.compile("font-size: (\\d+)px");
    private static final Pattern VIEW = Pattern.compile("viewBox='([^']*)'");

    static List<SvgText> in(Path file) throws Exception {
        List<SvgText> texts = new ArrayList<>();
        Matcher found = TEXT.matcher(Files.readString(file));
        while (found.find()) {
            String text = found.group(5).replace("&amp;", "&").replace("&gt;", ">");
            AffineTransform place = transform(found.group(1));
            place.translate(Double.parseDouble(found.group(2)), Double.parseDouble(found.group(3)));
            Rectangle2D letters =
                    font(found.group(4))
                            .createGlyphVector(new FontRenderContext(null, true, true), text)
                            .getVisualBounds();
            texts.add(new SvgText(text, place.createTransformedShape(letters).getBounds2D()));
        }
        return texts;
    }

    /** The upright lines that stand on the page itself: marks, their leaders, ticks. */
    static List<Line2D> uprights(Path file) throws Exception {
        List<Line2D> lines = new ArrayList<>();
        Matcher found = LINE.matcher(Files.readString(file));
        while (found.find()) {
            if (found.group(1).equals(found.group(3))) {
                double x = Double.parseDouble(found.group(1));
                lines.add(
                        new Line2D.Double(
                                x,
                                Double.parseDouble(found.group(2)),
                                x,
                                Double.parseDouble(found.group(4))));
            }
        }
        return lines;
    }

    static int fontSize(String style) {
        Matcher size = SIZE.matcher(style);
        if (!size.find()) {
            throw new IllegalStateException("no font size in " + style);
        }
        return Integer.parseInt(size.group(1));
    }

    /** The visible page. */
    static Rectangle2D page(Path file) throws Exception {
        Matcher view = VIEW.matcher(Files.readString(file));
        if (!view.find()) {
            throw new IllegalStateException("no view box in " + file);
        }
        String[] numbers = view.group(1).split(" ");
        return new Rectangle2D.Double(
                0, 0, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
    }

    private static Font font(String style) {
        Face face =
                Stream.of(Face.values())
                        .filter(each -> style.contains('"' + each.family() + '"'))
                        .filter(each -> each.isBold() == style.contains("bold"))
                        .filter(each -> each.isItalic() == style.contains("italic"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no face for " + style));
        return face.font(fontSize(style));
    }

    private static AffineTransform transform(String matrix) {
        if (matrix == null) {
            return new AffineTransform();
        }
        double[] values = Stream.of(matrix.split(",")).mapToDouble(Double::parseDouble).toArray();
        return new AffineTransform(values);
    }
}
