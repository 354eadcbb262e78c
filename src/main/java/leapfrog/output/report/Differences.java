package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.experiment.InputException;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.output.CsvReader;
import leapfrog.output.chart.words.Words;

/** What each policy of a comparison changes in the primary measures, in sentences. */
final class Differences {

    private static final List<String> NEEDED =
            List.of(
                    "policy", "measure", "subject", "horizon", "unit", "mean", "ci-low", "ci-high",
                    "primary");

    /** Horizons told of one difference: the first, a middle one, the last. */
    private static final int TOLD = 3;

    private record Key(String policy, String measure, String subject) {

        static Key of(Map<String, String> row) {
            return new Key(row.get("policy"), row.get("measure"), row.get("subject"));
        }

        boolean sameSeries(Key other) {
            return measure.equals(other.measure) && subject.equals(other.subject);
        }
    }

    private final Map<Key, List<Map<String, String>>> effects = new LinkedHashMap<>();
    private final Map<Key, Map<String, String>> turns = new HashMap<>();
    private final StateNames states;
    private final Words words;

    private Differences(StateNames states, Words words) {
        this.states = states;
        this.words = words;
    }

    /** Without tables of a comparison there are no sentences. */
    static Differences read(ReportFolder folder, StateNames states, Words words)
            throws IOException {
        Differences all = new Differences(states, words);
        try {
            for (Map<String, String> row : rows(folder.find("comparison.csv"))) {
                if (row.keySet().containsAll(NEEDED) && row.get("primary").equals("yes")) {
                    all.effects.computeIfAbsent(Key.of(row), one -> new ArrayList<>()).add(row);
                }
            }
            for (Map<String, String> row : rows(folder.find("turns.csv"))) {
                all.turns.put(Key.of(row), row);
            }
        } catch (IndexOutOfBoundsException e) {
            throw new InputException("a table of the comparison cannot be read: " + e.getMessage());
        }
        return all;
    }

    private static List<Map<String, String>> rows(Optional<Path> file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        if (file.isPresent()) {
            try (CsvReader csv = new CsvReader(file.get())) {
                List<String> header = csv.next().orElse(List.of());
                for (Optional<List<String>> next = csv.next();
                        next.isPresent();
                        next = csv.next()) {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), next.get().get(i));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Of the first primary measure, a statement for each policy. */
    List<Sentence> first() {
        return sentences(true);
    }

    /** Of all others. */
    List<Sentence> others() {
        return sentences(false);
    }

    private List<Sentence> sentences(boolean ofFirst) {
        List<Sentence> sentences = new ArrayList<>();
        Optional<Key> first = effects.keySet().stream().findFirst();
        effects.forEach(
                (key, rows) -> {
                    if (key.sameSeries(first.orElseThrow()) == ofFirst) {
                        sentences.add(new Sentence(label(key), text(key, rows)));
                    }
                });
        return sentences;
    }

    private String label(Key key) {
        String policy = words.policy(key.policy());
        return Headline.ALL.stream()
                .filter(one -> one.measure().equals(key.measure()))
                .findFirst()
                .map(
                        one ->
                                words.of(
                                        "report.label-policy",
                                        policy,
                                        one.label(words),
                                        states.subject(key.subject())))
                .orElseGet(
                        () ->
                                words.of(
                                        "report.label",
                                        policy,
                                        words.series(key.measure(), key.subject())));
    }

    private String text(Key key, List<Map<String, String>> rows) {
        List<String> parts = told(rows).stream().map(this::at).toList();
        Map<String, String> turn = turns.get(key);
        return words.list(parts) + "." + (turn == null ? "" : " " + turn(turn));
    }

    /** The first horizon, a middle one and the end; the mean over the path only when alone. */
    private static List<Map<String, String>> told(List<Map<String, String>> rows) {
        List<Map<String, String>> points =
                rows.stream()
                        .filter(row -> !row.get("horizon").equals(Horizon.PATH))
                        .filter(row -> !row.get("mean").isEmpty())
                        .toList();
        if (points.size() <= TOLD) {
            return points.isEmpty() ? rows.subList(0, 1) : points;
        }
        return List.of(points.get(0), points.get(points.size() / 2), points.get(points.size() - 1));
    }

    private String at(Map<String, String> row) {
        if (row.get("mean").isEmpty()) {
            return words.of("report.undefined");
        }
        String unit = row.get("unit");
        double mean = Double.parseDouble(row.get("mean"));
        String size = ShownNumber.difference(mean, unit, words);
        String scale = unit.equals("log10 FLOP") ? "dex" : unit;
        String range =
                row.get("ci-low").isEmpty()
                        ? words.of("report.undefined")
                        : ShownNumber.range(
                                Double.parseDouble(row.get("ci-low")),
                                Double.parseDouble(row.get("ci-high")),
                                scale,
                                words);
        return words.of(
                "report.effect", (mean > 0 ? "+" : "") + size, range, horizon(row.get("horizon")));
    }

    private String horizon(String name) {
        if (!name.matches("\\+\\d+y")) {
            return words.of("report.at-end");
        }
        int years = Integer.parseInt(name.substring(1, name.length() - 1));
        return words.of("comparison.years." + (years == 1 ? "one" : "many"), years);
    }

    private String turn(Map<String, String> turn) {
        String without = turn.get("share-without");
        String never =
                without.isEmpty()
                        ? ""
                        : ShownNumber.of(Double.parseDouble(without), "share", words);
        if (turn.get("quarter").isEmpty()) {
            return words.of("report.no-turn", never);
        }
        String range = words.of("report.range", turn.get("ci-low"), turn.get("ci-high"));
        return without.isEmpty() || Double.parseDouble(without) == 0
                ? words.of("report.turn", turn.get("quarter"), range)
                : words.of("report.turn-some", turn.get("quarter"), range, never);
    }
}
