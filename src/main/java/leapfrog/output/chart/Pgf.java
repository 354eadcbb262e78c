package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leapfrog.model.core.Quarter;
import leapfrog.output.Csv;
import leapfrog.output.LatexText;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.TimeFrame;

/**
 * The numbers of a figure for PGFPlots, and a snippet that draws them with LaTeX alone. Series over
 * time stand side by side, a row a quarter and a column a series and statistic ({@code
 * gap.CN-US.median}); other tables stay as they are.
 */
final class Pgf {

    private static final int LEAST_QUARTERS = 3;
    private static final String UNDEFINED = "nan";
    private static final List<String> KEYS = List.of("measure", "subject", "quarter", "unit");

    private final String stem;
    private final DataTable table;
    private final Look look;
    private final Map<String, Map<String, Double>> byQuarter = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    /** Series of a measure: title of the axis, then name by column. */
    private final Map<String, Map<String, String>> axes = new LinkedHashMap<>();

    private final boolean overTime;

    /**
     * @param stem of the figure's files
     */
    Pgf(String stem, DataTable table, Look look) {
        this.stem = stem;
        this.table = table;
        this.look = look;
        if (table.header().containsAll(KEYS)) {
            table.rows().forEach(this::spread);
        }
        overTime = byQuarter.size() >= LEAST_QUARTERS;
    }

    private void spread(List<Object> row) {
        String measure = cell(row, "measure").toString();
        String subject = cell(row, "subject").toString();
        String quarter = cell(row, "quarter").toString();
        String name = name(measure) + "." + name(subject) + ".";
        Map<String, Double> numbers =
                byQuarter.computeIfAbsent(quarter, q -> new LinkedHashMap<>());
        boolean first = true;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Double number) {
                String column = name + name(table.header().get(i));
                columns.add(column);
                numbers.put(column, number);
                if (first) {
                    String title = measure + " (" + cell(row, "unit") + ")";
                    axes.computeIfAbsent(title, t -> new LinkedHashMap<>()).put(column, subject);
                    first = false;
                }
            }
        }
    }

    private Object cell(List<Object> row, String column) {
        return row.get(table.header().indexOf(column));
    }

    /** Without letters that act in TeX or part columns. */
    private static String name(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The table, cells parted by blanks; an undefined number is {@code nan}. */
    String data() {
        return overTime ? wide() : plain();
    }

    private String wide() {
        StringBuilder text = new StringBuilder("quarter year");
        columns.forEach(column -> text.append(' ').append(column));
        byQuarter.forEach(
                (quarter, numbers) -> {
                    text.append('\n').append(quarter).append(' ').append(year(quarter));
                    for (String column : columns) {
                        text.append(' ').append(number(numbers.getOrDefault(column, Double.NaN)));
                    }
                });
        return text.append('\n').toString();
    }

    private String plain() {
        StringBuilder text = new StringBuilder(String.join(" ", table.header()));
        for (List<Object> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Object cell : row) {
                boolean number = cell instanceof Number;
                cells.add(
                        number
                                ? number(((Number) cell).doubleValue())
                                : "{" + LatexText.escaped(cell.toString()) + "}");
            }
            text.append('\n').append(String.join(" ", cells));
        }
        return text.append('\n').toString();
    }

    /** Decimal year in which a quarter opens. */
    private static String year(String quarter) {
        return Csv.number(TimeFrame.start(Quarter.parse(quarter)));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Csv.number(value) : UNDEFINED;
    }

    /** Lines of LaTeX that read the data: plots of the first statistic, or a table. */
    String snippet() {
        return overTime ? plots() : list();
    }

    private String plots() {
        int width = look.size().millimetres();
        StringBuilder text =
                new StringBuilder("% in the preamble: \\usepackage{pgfplots} ")
                        .append("\\usepgfplotslibrary{groupplots} \\pgfplotsset{compat=1.17}\n")
                        .append(hangul())
                        .append("% other columns of the data hold bands, such as p5 and p95\n")
                        .append("\\begin{tikzpicture}\n  \\begin{groupplot}[\n")
                        .append("    group style={group size=1 by ")
                        .append(axes.size())
                        .append(", vertical sep=10mm},\n    scale only axis, width=")
                        .append(width * 2 / 3)
                        .append("mm, height=40mm,\n    xlabel={")
                        .append(look.words().of("year"))
                        .append("}, x tick label style={/pgf/number format/1000 sep={}},\n")
                        .append("    unbounded coords=jump, no markers, legend pos=outer north ")
                        .append("east,\n    legend style={font=\\footnotesize}]\n");
        axes.forEach(
                (title, series) -> {
                    text.append("    \\nextgroupplot[ylabel={")
                            .append(LatexText.escaped(title))
                            .append("}]\n");
                    series.forEach((column, name) -> text.append(plot(column, name)));
                });
        return text.append("  \\end{groupplot}\n\\end{tikzpicture}\n").toString();
    }

    private String plot(String column, String name) {
        return "      \\addplot table[x=year, y="
                + column
                + "] {"
                + stem
                + ".dat}; \\addlegendentry{"
                + LatexText.escaped(name)
                + "}\n";
    }

    private String list() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            if (!table.rows().isEmpty() && !(table.rows().get(0).get(i) instanceof Number)) {
                texts.add("  columns/" + table.header().get(i) + "/.style={string type},\n");
            }
        }
        return "% in the preamble: \\usepackage{pgfplotstable} \\pgfplotsset{compat=1.17}\n"
                + hangul()
                + "\\pgfplotstabletypeset[\n"
                + String.join("", texts)
                + "  font=\\tiny]{"
                + stem
                + ".dat}\n";
    }

    private String hangul() {
        return look.words().language().hasHangul() ? "% and for Hangul \\usepackage{kotex}\n" : "";
    }
}
