package leapfrog.output.report;

/** The language of a text that a user or a figure brings along, for readers that speak. */
final class TextLanguage {

    private TextLanguage() {}

    /** {@code ko} when more of its letters are Hangul than not, else {@code en}. */
    static String of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long korean =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HANGUL)
                        .count();
        return korean * 2 > letters ? "ko" : "en";
    }
}
