package leapfrog.output.chart;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.page.Print;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Language;

/**
 * Draws figures into a folder: each in the formats asked for, with the numbers drawn ({@code
 * ID.csv}, and {@code ID.dat} for PGFPlots), a caption ({@code ID.txt}) and snippets for LaTeX
 * ({@code ID.tex}, and {@code ID.pgf.tex} that draws from the numbers). The same input gives the
 * same bytes, whatever the number of threads.
 */
public final class ChartWriter {

    private final Look look;
    private final Print print;
    private final int threads;

    /** Prints in the standard way. */
    public ChartWriter(Look look, int threads) {
        this(look, Print.STANDARD, threads);
    }

    /**
     * @param threads to draw on, at least 1
     */
    public ChartWriter(Look look, Print print, int threads) {
        this.look = look;
        this.print = print;
        this.threads = threads;
    }

    /**
     * @param ids of figures, see {@link Figures}; one given twice is drawn once
     * @param folder made when absent; files of the same name are written over
     * @throws IllegalArgumentException when an id is unknown; nothing is written then
     * @throws UncheckedIOException when a file cannot be written
     */
    public Drawn draw(FigureInput input, List<String> ids, Set<Format> formats, Path folder) {
        Map<String, Figure> wanted = new LinkedHashMap<>();
        for (String id : ids) {
            wanted.put(id, known(id, look.words().language()));
        }
        List<FigureFiles.Order> orders = new ArrayList<>();
        for (Figure figure : wanted.values()) {
            orders.add(
                    new FigureFiles.Order(
                            figure.id(),
                            () -> figure.form().lay(figure, input, look),
                            figure.form().lack()));
        }
        return new FigureFiles(look, print, threads, true).write(orders, formats, folder);
    }

    /**
     * Draws one figure that was laid already.
     *
     * @param folder made when absent; files of the same name are written over
     * @return the files
     * @throws UncheckedIOException when a file cannot be written
     */
    public List<Path> draw(Drawing drawing, Set<Format> formats, Path folder) {
        FigureFiles.Order order =
                new FigureFiles.Order(drawing.page().id(), () -> Optional.of(drawing), "");
        return new FigureFiles(look, print, threads, false)
                .write(List.of(order), formats, folder)
                .files();
    }

    private static Figure known(String id, Language language) {
        return Figures.ofId(id, language)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no figure is called '"
                                                + id
                                                + "'; there are "
                                                + Wording.list(Figures.ids())));
    }
}
