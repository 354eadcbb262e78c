package leapfrog.output.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.page.Print;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/** What a style, written in the names of the command line, stands for. */
record Dress(Look look, Print print, Set<Format> formats) {

    private static final String SANS = "sans";
    private static final String SERIF = "serif";

    /**
     * @param names every name that a figure may set as a user writes it: letters come with Hangul
     *     where these or the language need them
     * @throws IllegalArgumentException when a name of the style is unknown
     */
    static Dress of(FigureStyle style, String names) {
        Language language =
                Language.ofId(style.language())
                        .orElseThrow(() -> unknown("language", style.language(), languages()));
        Size size =
                Size.ofId(style.size()).orElseThrow(() -> unknown("size", style.size(), sizes()));
        Typeface latin = style.typeface().equals(SERIF) ? Typeface.SERIF : Typeface.SANS;
        boolean hangul = language.hasHangul() || !latin.canSet(names);
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String id : style.formats()) {
            formats.add(
                    Format.ofId(id).orElseThrow(() -> unknown("format", id, Dress.formatIds())));
        }
        return new Dress(
                new Look(size, hangul ? latin.withHangul() : latin, Words.in(language)),
                new Print(style.grey(), style.dpi(), style.outlines()),
                formats);
    }

    static List<String> formatIds() {
        return Stream.of(Format.values()).map(Format::id).toList();
    }

    static List<String> sizes() {
        return Stream.of(Size.values()).map(Size::id).toList();
    }

    static List<String> typefaces() {
        return List.of(SANS, SERIF);
    }

    static List<String> languages() {
        return Stream.of(Language.values()).map(Language::id).toList();
    }

    static IllegalArgumentException unknown(String what, String id, List<String> known) {
        return new IllegalArgumentException(
                "no " + what + " is called '" + id + "'; there are " + Wording.list(known));
    }
}
