package leapfrog.output.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leapfrog.output.chart.page.PageFonts;

/**
 * A font of the page.
 *
 * @param family as CSS names it
 * @param weight {@code normal} or {@code bold}
 * @param style {@code normal} or {@code italic}
 * @param content of its file in base 64; empty for one that the program cuts itself
 */
record FontRule(String family, String weight, String style, String content) {

    /**
     * What Korean text of the page itself is set in. It stands first in the style sheet's list and
     * has Hangul alone: a browser that looks for letters further down shapes the first words of
     * each size before the font is there, and leaves them as boxes.
     */
    private static final String KOREAN = "Leapfrog Korean";

    private static final String HANGUL = " unicode-range: U+1100-11FF, U+3130-318F, U+AC00-D7A3;";

    /**
     * CSS rules for a page: the program's own faces once each, with all letters of the page that
     * they need; others as figures bring them.
     *
     * @param page with all its texts
     */
    static List<String> css(List<FontRule> figures, String page) {
        Set<FontRule> wanted = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        if (page.codePoints().anyMatch(FontRule::isHangul)) {
            String letters = PageFonts.encoded("Noto Sans KR", false, false, page).orElse("");
            rules.add(new FontRule(KOREAN, "normal", "normal", letters).rule(page, HANGUL));
        }
        for (FontRule rule : figures) {
            wanted.add(rule.isShipped() ? rule.without() : rule);
        }
        wanted.forEach(rule -> rules.add(rule.rule(page, "")));
        return List.copyOf(rules);
    }

    private static boolean isHangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private boolean isShipped() {
        return shipped("").isPresent();
    }

    private Optional<String> shipped(String page) {
        return PageFonts.encoded(family, weight.equals("bold"), style.equals("italic"), page);
    }

    private FontRule without() {
        return new FontRule(family, weight, style, "");
    }

    private String rule(String page, String range) {
        String bytes = content.isEmpty() ? shipped(page).orElse("") : content;
        return "@font-face { font-family: \""
                + family
                + "\"; font-weight: "
                + weight
                + "; font-style: "
                + style
                + "; src: url(\"data:font/ttf;base64,"
                + bytes
                + "\") format(\"truetype\");"
                + range
                + " }";
    }
}
