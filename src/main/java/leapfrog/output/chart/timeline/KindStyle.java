package leapfrog.output.chart.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.output.chart.plot.Hatch;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * How bars of an instrument's kind are filled: a colour after Okabe and Ito (2008), and thin white
 * lines that tell kinds apart in grey.
 */
final class KindStyle {

    private static final int[] COLOURS = {
        0x0072B2, 0x56B4E9, 0xD55E00, 0xCC79A7, 0x009E73, 0xE69F00, 0x8B7500, 0x8B5A2B, 0x777777
    };

    private static final Hatch[] HATCHES = {
        Hatch.NONE,
        Hatch.NONE,
        new Hatch(1, 6),
        new Hatch(-1, 6),
        new Hatch(Double.POSITIVE_INFINITY, 2.5),
        new Hatch(0, 6),
        new Hatch(0, 3)
    };

    private KindStyle() {}

    static Color colour(InstrumentKind kind) {
        return new Color(COLOURS[kind.ordinal() % COLOURS.length]);
    }

    static String name(InstrumentKind kind, Words words) {
        return Wording.capital(words.instrument(kind.id()));
    }

    static void fill(Graphics2D graphics, Shape bar, InstrumentKind kind) {
        HATCHES[kind.ordinal() % HATCHES.length].fill(graphics, bar, colour(kind));
    }
}
