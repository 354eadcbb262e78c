package leapfrog.output.chart;

import leapfrog.output.LatexText;
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
                + LatexText.escaped(caption)
                + "}\n  \\label{fig:"
                + stem
                + "}\n\\end{"
                + environment
                + "}\n";
    }
}
