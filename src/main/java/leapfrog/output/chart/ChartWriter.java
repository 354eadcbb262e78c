package leapfrog.output.chart;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;

/**
 * Draws figures into a folder: each in the formats asked for, with the numbers drawn ({@code
 * ID.csv}), a caption ({@code ID.txt}) and a LaTeX snippet ({@code ID.tex}). The same input gives
 * the same bytes, whatever the number of threads.
 */
public final class ChartWriter {

    private final Look look;
    private final int threads;

    /**
     * @param threads to draw on, at least 1
     */
    public ChartWriter(Look look, int threads) {
        this.look = look;
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
            wanted.put(id, known(id));
        }
        List<FigureFiles.Order> orders = new ArrayList<>();
        for (Figure figure : wanted.values()) {
            orders.add(
                    new FigureFiles.Order(
                            figure.id(),
                            () -> figure.form().lay(figure, input, look),
                            figure.form().lack()));
        }
        return new FigureFiles(look, threads).write(orders, formats, folder);
    }

    private static Figure known(String id) {
        return Figures.ofId(id)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no figure is called '"
                                                + id
                                                + "'; there are "
                                                + Wording.list(Figures.ids())));
    }
}
