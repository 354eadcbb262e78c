package leapfrog.output.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        makeFolder(folder);
        List<Path> files = new ArrayList<>();
        Map<String, String> skipped = new LinkedHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads, ChartWriter::daemon);
        try {
            List<Future<Path>> pending = new ArrayList<>();
            for (Figure figure : wanted.values()) {
                Optional<Drawing> drawing = figure.form().lay(figure, input, look);
                if (drawing.isPresent()) {
                    pending.addAll(submit(pool, drawing.get(), formats, folder));
                } else {
                    skipped.put(figure.id(), figure.form().lack());
                }
            }
            for (Future<Path> each : pending) {
                files.add(outcome(each));
            }
        } finally {
            pool.shutdownNow();
        }
        return new Drawn(files, skipped);
    }

    /**
     * Draws one figure that was laid already.
     *
     * @param folder made when absent; files of the same name are written over
     * @return the files
     * @throws UncheckedIOException when a file cannot be written
     */
    public List<Path> draw(Drawing drawing, Set<Format> formats, Path folder) {
        makeFolder(folder);
        ExecutorService pool = Executors.newFixedThreadPool(threads, ChartWriter::daemon);
        try {
            List<Path> files = new ArrayList<>();
            for (Future<Path> each : submit(pool, drawing, formats, folder)) {
                files.add(outcome(each));
            }
            return files;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Future<Path>> submit(
            ExecutorService pool, Drawing drawing, Set<Format> formats, Path folder) {
        String stem = drawing.page().id();
        List<Future<Path>> pending = new ArrayList<>();
        for (Format format : new TreeSet<>(formats)) {
            Path file = folder.resolve(stem + "." + format.id());
            pending.add(pool.submit(() -> write(file, format.draw(drawing.page(), print))));
        }
        String tex = Latex.snippet(stem, look, drawing.caption());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(".csv", drawing.data().csv());
        texts.put(".txt", drawing.caption() + "\n");
        texts.put(".tex", tex);
        Pgf pgf = new Pgf(stem, drawing.data(), look);
        texts.put(".dat", pgf.data());
        texts.put(".pgf.tex", pgf.snippet());
        texts.forEach(
                (ending, text) ->
                        pending.add(
                                pool.submit(
                                        () ->
                                                write(
                                                        folder.resolve(stem + ending),
                                                        text.getBytes(StandardCharsets.UTF_8)))));
        return pending;
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

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " could not be made", e);
        }
    }

    /** Under a temporary name first, so that a figure is there whole or not at all. */
    private static Path write(Path file, byte[] content) {
        try {
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            Files.write(partial, content);
            return Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written", e);
        }
    }

    private static Path outcome(Future<Path> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("drawing was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw new IllegalStateException("a figure could not be drawn", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "figures");
        thread.setDaemon(true);
        return thread;
    }
}
