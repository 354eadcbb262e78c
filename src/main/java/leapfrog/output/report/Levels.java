package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import leapfrog.experiment.InputException;
import leapfrog.output.CsvReader;

/** What {@code summary.csv} holds of some measures in some quarters. */
final class Levels {

    private static final List<String> NEEDED =
            List.of("measure", "subject", "quarter", "unit", "n", "median", "p5", "p95");

    /** One measure of one subject under one policy; the policy is empty in a run of one. */
    record Line(String policy, String measure, String subject) {}

    private final Map<Line, Map<String, Level>> levels = new LinkedHashMap<>();
    private final TreeSet<String> quarters = new TreeSet<>();

    private Levels() {}

    /** The first and the last quarter are always kept. */
    static Levels read(Path file, Set<String> measures, String fork) throws IOException {
        Levels levels = new Levels();
        try (CsvReader csv = new CsvReader(file)) {
            List<String> header = csv.next().orElse(List.of());
            if (!header.containsAll(NEEDED)) {
                throw new InputException(file + " lacks columns: it needs " + NEEDED);
            }
            levels.take(csv, new Columns(header), measures);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new InputException(file + " cannot be read: " + e.getMessage());
        }
        levels.keep(fork);
        return levels;
    }

    /** Where the cells of a row stand. */
    private static final class Columns {

        private final Map<String, Integer> places = new HashMap<>();

        Columns(List<String> header) {
            for (int i = 0; i < header.size(); i++) {
                places.put(header.get(i), i);
            }
        }

        String text(List<String> row, String column) {
            Integer place = places.get(column);
            return place == null ? "" : row.get(place);
        }

        double number(List<String> row, String column) {
            String cell = text(row, column);
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }

    private void take(CsvReader csv, Columns at, Set<String> measures) throws IOException {
        Optional<List<String>> next = csv.next();
        while (next.isPresent()) {
            List<String> row = next.get();
            String measure = at.text(row, "measure");
            if (measures.contains(measure)) {
                Line line = new Line(at.text(row, "policy"), measure, at.text(row, "subject"));
                String quarter = at.text(row, "quarter");
                quarters.add(quarter);
                Level level =
                        new Level(
                                quarter,
                                at.text(row, "unit"),
                                Integer.parseInt(at.text(row, "n")),
                                at.number(row, "median"),
                                at.number(row, "p5"),
                                at.number(row, "p95"));
                levels.computeIfAbsent(line, one -> new HashMap<>()).put(quarter, level);
            }
            next = csv.next();
        }
    }

    private void keep(String fork) {
        if (quarters.isEmpty()) {
            return;
        }
        Set<String> kept = new TreeSet<>(List.of(first(), last(), fork));
        levels.values().forEach(all -> all.keySet().retainAll(kept));
    }

    String first() {
        return quarters.isEmpty() ? "" : quarters.first();
    }

    String last() {
        return quarters.isEmpty() ? "" : quarters.last();
    }

    /** Most replications that any of the values comes from. */
    int replications() {
        return levels.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToInt(Level::n)
                .max()
                .orElse(0);
    }

    /** Every measure and subject read, in the order of the table. */
    List<Line> lines() {
        return new ArrayList<>(levels.keySet());
    }

    /** Empty where no replication had a value. */
    Optional<Level> at(Line line, String quarter) {
        return Optional.ofNullable(levels.getOrDefault(line, Map.of()).get(quarter))
                .filter(level -> level.n() > 0 && Double.isFinite(level.median()));
    }
}
