package leapfrog.output.chart.page;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Greys for colours, as a photograph through an orange filter has them: red counts for more and
 * blue for less than the eye gives them, which sets the blue of one pole apart from the vermilion
 * of the other. The mix is linear, so that blends and edges come out the same on every device.
 */
final class GreyFilter {

    private static final double RED = 0.4;
    private static final double GREEN = 0.5;
    private static final double BLUE = 0.1;
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+), ?(\\d+), ?(\\d+)\\)");

    private GreyFilter() {}

    /** From 0, black, to 255, white; what is grey already stays. */
    static int level(int red, int green, int blue) {
        return (int) Math.round(RED * red + GREEN * green + BLUE * blue);
    }

    static int level(Color colour) {
        return level(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** A drawing in SVG with all its colours turned into greys. */
    static String svg(String drawing) {
        Matcher colours = RGB.matcher(drawing);
        return colours.replaceAll(
                found -> {
                    int level =
                            level(
                                    Integer.parseInt(found.group(1)),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3)));
                    return "rgb(" + level + "," + level + "," + level + ")";
                });
    }
}
