package leapfrog.output.chart.page;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leapfrog.output.chart.font.Face;
import leapfrog.output.chart.font.Typeface;

/**
 * Turns the text of a drawing into shapes of the program's own letters. The drawing library can do
 * so too, but asks the system for a font of the same name and gets another one where ours is not
 * installed.
 */
final class SvgOutlines {

    private static final Pattern TEXT =
            Pattern.compile("<text x='([^']*)' y='([^']*)' style='([^']*)'>([^<]*)</text>");
    private static final Pattern FAMILY = Pattern.compile("font-family: \"([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("font-size: ([\\d.]+)px");

    private SvgOutlines() {}

    static String of(String drawing) {
        return TEXT.matcher(drawing)
                .replaceAll(
                        text -> {
                            String style = text.group(3);
                            Shape shape =
                                    Typeface.outline(
                                            plain(text.group(4)),
                                            face(style)
                                                    .font(Double.parseDouble(first(SIZE, style))),
                                            Double.parseDouble(text.group(1)),
                                            Double.parseDouble(text.group(2)));
                            String fill = style.substring(0, style.indexOf("font-family"));
                            return "<path d='" + path(shape) + "' style='" + fill.strip() + "'/>";
                        });
    }

    private static Face face(String style) {
        String family = first(FAMILY, style);
        boolean bold = style.contains("font-weight: bold");
        boolean italic = style.contains("font-style: italic");
        return Stream.of(Face.values())
                .filter(face -> face.family().equals(family))
                .filter(face -> face.isBold() == bold && face.isItalic() == italic)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no font of ours: " + style));
    }

    private static String first(Pattern pattern, String style) {
        Matcher found = pattern.matcher(style);
        if (!found.find()) {
            throw new IllegalStateException("a text without its font: " + style);
        }
        return found.group(1);
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            int numbers =
                    switch (step) {
                        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CUBICTO -> 6;
                        default -> 0;
                    };
            path.append("MLQCZ".charAt(step));
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(SvgDevice.shortNumber(at[i]));
            }
        }
        return path.toString();
    }
}
