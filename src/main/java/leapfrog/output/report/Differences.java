package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.output.TableRow;
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

        static Key of(TableRow row) {
            return new Key(row.text("policy"), row.text("measure"), row.text("subject"));
        }

        boolean sameSeries(Key other) {
            return measure.equals(other.measure) && subject.equals(other.subject);
        }
    }

    private final Map<Key, List<TableRow>> effects = new LinkedHashMap<>();
    private final Map<Key, TableRow> turns = new HashMap<>();
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
        for (TableRow row : rows(folder, "comparison.csv")) {
            if (row.header().containsAll(NEEDED) && row.text("primary").equals("yes")) {
                all.effects.computeIfAbsent(Key.of(row), one -> new ArrayList<>()).add(row);
            }
        }
        for (TableRow row : rows(folder, "turns.csv")) {
            all.turns.put(Key.of(row), row);
        }
        return all;
    }

    private static List<TableRow> rows(ReportFolder folder, String name) throws IOException {
        Optional<Path> file = folder.find(name);
        return file.isPresent() ? TableRow.all(file.get()) : List.of();
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

    private String text(Key key, List<TableRow> rows) {
        List<String> parts = told(rows).stream().map(this::at).toList();
        TableRow turn = turns.get(key);
        return words.list(parts) + "." + (turn == null ? "" : (" " + turn(turn)).stripTrailing());
    }

    /** The first horizon, a middle one and the end; the mean over the path only when alone. */
    private static List<TableRow> told(List<TableRow> rows) {
        List<TableRow> points =
                rows.stream()
                        .filter(row -> !row.text("horizon").equals(Horizon.PATH))
                        .filter(row -> row.has("mean"))
                        .toList();
        if (points.size() <= TOLD) {
            return points.isEmpty() ? rows.subList(0, 1) : points;
        }
        return List.of(points.get(0), points.get(points.size() / 2), points.get(points.size() - 1));
    }

    private String at(TableRow row) {
        if (!row.has("mean")) {
            return words.of("report.undefined");
        }
        String unit = row.text("unit");
        double mean = row.number("mean");
        String size = ShownNumber.difference(mean, unit, words);
        String scale = unit.equals("log10 FLOP") ? "dex" : unit;
        String range =
                !row.has("ci-low")
                        ? words.of("report.undefined")
                        : ShownNumber.range(
                                row.number("ci-low"), row.number("ci-high"), scale, words);
        return words.of(
                "report.effect", (mean > 0 ? "+" : "") + size, range, horizon(row.text("horizon")));
    }

    private String horizon(String name) {
        if (!name.matches("\\+\\d+y")) {
            return words.of("report.at-end");
        }
        int years = Integer.parseInt(name.substring(1, name.length() - 1));
        return words.of("comparison.years." + (years == 1 ? "one" : "many"), years);
    }

    private String turn(TableRow turn) {
        if (!turn.has("share-without")) {
            return "";
        }
        double without = turn.number("share-without");
        String never = ShownNumber.of(without, "share", words);
        if (!turn.has("quarter")) {
            return words.of("report.no-turn", never);
        }
        String range = words.of("report.range", turn.text("ci-low"), turn.text("ci-high"));
        return without > 0
                ? words.of("report.turn-some", turn.text("quarter"), range, never)
                : words.of("report.turn", turn.text("quarter"), range);
    }
}
