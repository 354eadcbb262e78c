package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.output.TableRow;
import leapfrog.output.chart.words.Words;

/** What came out of the evidence in a sentence for each of its tables, by counting rows. */
final class EvidenceScore {

    private static final String YES = "true";

    private final ReportFolder folder;
    private final Words words;

    EvidenceScore(ReportFolder folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    /** Nothing where there is no such table. */
    List<Sentence> sentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<TableRow> facts = rows("facts");
        if (!facts.isEmpty()) {
            long passed = count(facts, "verdict", "PASS");
            long failed = count(facts, "verdict", "FAIL");
            long rest = facts.size() - passed - failed;
            sentences.add(told("facts", passed, facts.size(), failed, rest));
        }
        List<TableRow> limits = rows("limits");
        if (!limits.isEmpty()) {
            sentences.add(told("limits", count(limits, "holds", YES), limits.size()));
        }
        List<TableRow> history = rows("history");
        if (!history.isEmpty()) {
            List<TableRow> heldOut =
                    history.stream().filter(row -> row.text("role").equals("hold-out")).toList();
            sentences.add(
                    told(
                            "history",
                            history.size(),
                            count(history, "inside", YES),
                            count(history, "meets", YES),
                            heldOut.size(),
                            count(heldOut, "inside", YES),
                            count(heldOut, "meets", YES)));
        }
        List<TableRow> judged = rows("crps").stream().filter(row -> row.has("better")).toList();
        if (!judged.isEmpty()) {
            sentences.add(told("crps", count(judged, "better", YES), judged.size()));
        }
        return sentences;
    }

    private Sentence told(String table, Object... counts) {
        return new Sentence(
                words.of("report.score." + table), words.of("report.told." + table, counts));
    }

    private static long count(List<TableRow> rows, String column, String value) {
        return rows.stream().filter(row -> row.text(column).equals(value)).count();
    }

    private List<TableRow> rows(String table) throws IOException {
        Optional<Path> file = folder.find(table + ".csv");
        return file.isPresent() ? TableRow.all(file.get()) : List.of();
    }
}
