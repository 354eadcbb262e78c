package leapfrog.output.chart;

import java.awt.Color;
import leapfrog.model.policy.InstrumentKind;

/** Colour of an instrument's kind, after Okabe and Ito (2008); names beside bars serve in grey. */
final class KindStyle {

    private static final int[] COLOURS = {
        0x0072B2, 0x56B4E9, 0xD55E00, 0xCC79A7, 0x009E73, 0xE69F00, 0x8B7500, 0x8B5A2B, 0x777777
    };

    private KindStyle() {}

    static Color colour(InstrumentKind kind) {
        return new Color(COLOURS[kind.ordinal() % COLOURS.length]);
    }

    static String name(InstrumentKind kind) {
        return Wording.capital(Wording.spoken(kind.id()));
    }
}
