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
import java.util.function.Supplier;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.page.Print;
import leapfrog.output.chart.plot.Look;

/** Lays figures out and writes the files of each into a folder. */
final class FigureFiles {

    private final Look look;
    private final Print print;
    private final int threads;
    private final boolean pgf;

    /**
     * A figure to lay out.
     *
     * @param lay empty when there is nothing to show
     * @param lack why there would be nothing
     */
    record Order(String id, Supplier<Optional<Drawing>> lay, String lack) {}

    /**
     * @param pgf whether numbers and a snippet for PGFPlots are written too
     */
    FigureFiles(Look look, Print print, int threads, boolean pgf) {
        this.look = look;
        this.print = print;
        this.threads = threads;
        this.pgf = pgf;
    }

    /**
     * @param folder made when absent; files of the same name are written over
     * @throws UncheckedIOException when a file cannot be written
     */
    Drawn write(List<Order> orders, Set<Format> formats, Path folder) {
        makeFolder(folder);
        List<Path> files = new ArrayList<>();
        Map<String, String> skipped = new LinkedHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads, FigureFiles::daemon);
        try {
            List<Future<Path>> pending = new ArrayList<>();
            for (Order order : orders) {
                Optional<Drawing> drawing = order.lay().get();
                if (drawing.isPresent()) {
                    pending.addAll(submit(pool, drawing.get(), formats, folder));
                } else {
                    skipped.put(order.id(), order.lack());
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
        if (pgf) {
            Pgf numbers = new Pgf(stem, drawing.data(), look);
            texts.put(".dat", numbers.data());
            texts.put(".pgf.tex", numbers.snippet());
        }
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
