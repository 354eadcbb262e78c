package leapfrog.output.chart.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import leapfrog.output.chart.font.Face;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/**
 * SVG with real text and the letters it uses carried inside, or with letters as shapes. Browsers
 * honour letters carried inside; librsvg and Inkscape do not, hence the list of like fonts after
 * ours, and the shapes.
 */
final class SvgDevice {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private SvgDevice() {}

    static byte[] draw(Page page, Print print) throws IOException {
        SVGGraphics2D graphics =
                new SVGGraphics2D(
                        page.width() * MILLIMETRES_PER_POINT,
                        page.height() * MILLIMETRES_PER_POINT,
                        SVGUnits.MM);
        graphics.setDefsKeyPrefix(page.id() + "-");
        graphics.setGeomDoubleConverter(SvgDevice::shortNumber);
        graphics.setTransformDoubleConverter(SvgDevice::shortNumber);
        graphics.setFontFunction(SvgDevice::withFallbacks);
        page.paint(graphics);
        String drawn =
                graphics.getSVGElement(
                        page.id(),
                        true,
                        new ViewBox(0, 0, page.width(), page.height()),
                        null,
                        null);
        graphics.dispose();
        drawn = print.grey() ? GreyFilter.svg(drawn) : drawn;
        drawn = print.outlines() ? SvgOutlines.of(drawn) : drawn;
        int open = drawn.indexOf('>') + 1;
        String file =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + drawn.substring(0, open)
                        + "\n<title>"
                        + escaped(page.title())
                        + "</title>\n"
                        + (print.outlines() ? "" : SvgFonts.styleFor(drawn))
                        + drawn.substring(open).replace("><", ">\n<")
                        + "\n";
        return file.getBytes(StandardCharsets.UTF_8);
    }

    /** At most three decimals, without idle noughts. */
    static String shortNumber(double value) {
        long thousandths = Math.round(value * 1000);
        long whole = Math.abs(thousandths) / 1000;
        String sign = thousandths < 0 ? "-" : "";
        String decimals = Long.toString(1000 + Math.abs(thousandths) % 1000).substring(1);
        if (decimals.equals("000")) {
            return sign + whole;
        }
        int end = decimals.endsWith("00") ? 1 : decimals.endsWith("0") ? 2 : 3;
        return sign + whole + "." + decimals.substring(0, end);
    }

    private static String withFallbacks(String family) {
        boolean serif =
                Stream.of(Face.values())
                        .anyMatch(face -> face.isSerif() && face.family().equals(family));
        String likes =
                serif
                        ? "\"Source Serif Pro\", \"Times New Roman\", Times, serif"
                        : "\"Source Sans Pro\", Arial, Helvetica, sans-serif";
        return "\"" + family + "\", " + likes;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
