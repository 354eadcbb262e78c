package leapfrog.output;

/** Plain text as LaTeX sets it. */
public final class LatexText {

    private LatexText() {}

    /** Letters that LaTeX would take for commands, and those that it lacks, in its own terms. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(letter -> safe.append(escaped(letter)));
        return safe.toString().replace("$_{1}$$_{0}$", "$_{10}$");
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '%', '&', '#', '_', '$', '{', '}' -> "\\" + (char) letter;
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '\u2013' -> "--";
            case '\u2212' -> "$-$";
            case '\u2265' -> "$\\geq$";
            case '\u2264' -> "$\\leq$";
            case '\u00d7' -> "$\\times$";
            case '\u2080' -> "$_{0}$";
            case '\u2081' -> "$_{1}$";
            case '\u2009' -> "\\,";
            default -> Character.toString(letter);
        };
    }
}
