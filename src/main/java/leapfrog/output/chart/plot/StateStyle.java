package leapfrog.output.chart.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Colour, line and marker of a state, the same in every figure. Colours follow Okabe and Ito
 * (2008), https://jfly.uni-koeln.de/color; their yellow, too light for a line on white, is
 * darkened, and grey and brown fill up to ten. Line and marker tell states apart in grey.
 */
public enum StateStyle implements LineStyle {
    US(0x0072B2, Glyph.circle(), true),
    CN(0xD55E00, Glyph.square(), true, 5, 1.8f),
    EU(0x009E73, Glyph.polygon(3, 0), true, 6, 1.6f, 1.2f, 1.6f),
    KR(0xE69F00, Glyph.polygon(4, 0), true, 2.2f, 1.4f),
    JP(0xCC79A7, Glyph.circle(), false, 8, 2),
    TW(0x56B4E9, Glyph.square(), false, 3.2f, 1.4f),
    IN(0x000000, Glyph.polygon(3, 1), true, 1, 1.3f),
    ASEAN(0x9A8700, Glyph.polygon(3, 0), false, 4, 1.4f, 1, 1.4f, 1, 1.4f),
    GULF(0x8B5A2B, Glyph.polygon(4, 0), false, 9, 1.4f, 1, 1.4f),
    ROW(0x8C8C8C, Glyph.polygon(3, 1), false);

    private final Color colour;
    private final Shape marker;
    private final boolean filled;
    private final float[] dash;

    StateStyle(int rgb, Shape marker, boolean filled, float... dash) {
        this.colour = new Color(rgb);
        this.marker = marker;
        this.filled = filled;
        this.dash = dash;
    }

    /** The style of a state by its id; one without its own gets that of its place in the list. */
    public static StateStyle of(String state, List<String> states) {
        return Stream.of(values())
                .filter(style -> style.name().equals(state))
                .findFirst()
                .orElse(values()[Math.max(0, states.indexOf(state)) % values().length]);
    }

    @Override
    public Color colour() {
        return colour;
    }

    @Override
    public Shape marker() {
        return marker;
    }

    @Override
    public boolean isFilled() {
        return filled;
    }

    @Override
    public float[] dash() {
        return dash.clone();
    }

    /** A style by number, for lines that stand for no state; the same again after ten. */
    public static StateStyle number(int place) {
        return values()[place % values().length];
    }

    /** Outlines of markers, all of about the same weight. */
    private static final class Glyph {

        private static final double RADIUS = 1.7;

        static Shape circle() {
            return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        }

        static Shape square() {
            double half = 0.9 * RADIUS;
            return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
        }

        /** Pointing up, or down when turned by half. */
        static Shape polygon(int corners, int halfTurns) {
            Path2D.Double path = new Path2D.Double();
            double radius = 1.25 * RADIUS;
            for (int corner = 0; corner < corners; corner++) {
                double angle = 2 * Math.PI * corner / corners + Math.PI * halfTurns;
                double x = radius * Math.sin(angle);
                double y = -radius * Math.cos(angle);
                if (corner == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
            return path;
        }
    }
}
