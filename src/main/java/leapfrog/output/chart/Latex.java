package leapfrog.output.chart;

import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;

/** The lines that set a figure with its caption in a LaTeX paper. */
final class Latex {

    private Latex() {}

    static String snippet(String stem, Look look, String caption) {
        String environment = look.size() == Size.DOUBLE ? "figure*" : "figure";
        return "% in the preamble: \\usepackage{graphicx}"
                + (look.words().language().hasHangul() ? " \\usepackage{kotex}" : "")
                + "\n"
                + "\\begin{"
                + environment
                + "}[t]\n  \\centering\n  \\includegraphics[width="
                + look.size().millimetres()
                + "mm]{"
                + stem
                + ".pdf}\n  \\caption{"
                + escaped(caption)
                + "}\n  \\label{fig:"
                + stem
                + "}\n\\end{"
                + environment
                + "}\n";
    }

    static String escaped(String text) {
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
