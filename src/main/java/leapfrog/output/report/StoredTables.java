package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.output.CsvReader;
import leapfrog.output.chart.words.Words;

/** Tables of the folder that are shown as they stand, as far as a reader can take them in. */
final class StoredTables {

    /** Longest table shown; the whole stands in the download. */
    private static final int LONGEST = 200;

    /**
     * A file that is shown.
     *
     * @param id its name without its ending, and what its words go by
     * @param only column and value of the rows to show; empty shows all
     * @param hidden columns that are left out
     */
    private record Kind(String id, List<String> only, List<String> hidden) {}

    private static final List<Kind> COMPARISON =
            List.of(
                    new Kind(
                            "comparison",
                            List.of("primary", "yes"),
                            List.of("primary", "variance-reduction")),
                    new Kind("turns", List.of(), List.of()),
                    new Kind("regret", List.of(), List.of()));

    private static final List<Kind> EVIDENCE =
            List.of(
                    new Kind("facts", List.of(), List.of()),
                    new Kind("limits", List.of(), List.of()),
                    new Kind("crps", List.of(), List.of()),
                    new Kind("docking", List.of(), List.of()));

    private final ReportFolder folder;
    private final Words words;

    StoredTables(ReportFolder folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    /** What a comparison left. */
    List<DataTable> comparison() throws IOException {
        return tables(COMPARISON);
    }

    /** What an assessment of the evidence left. */
    List<DataTable> evidence() throws IOException {
        return tables(EVIDENCE);
    }

    private List<DataTable> tables(List<Kind> kinds) throws IOException {
        List<DataTable> tables = new ArrayList<>();
        for (Kind kind : kinds) {
            Optional<Path> file = folder.find(kind.id() + ".csv");
            if (file.isPresent()) {
                table(kind, file.get()).present().ifPresent(tables::add);
            }
        }
        return tables;
    }

    private DataTable table(Kind kind, Path file) throws IOException {
        List<String> header;
        List<List<String>> rows = new ArrayList<>();
        int left = 0;
        try (CsvReader csv = new CsvReader(file)) {
            List<String> columns = csv.next().orElse(List.of());
            List<Integer> shown = shown(columns, kind.hidden());
            header = shown.stream().map(columns::get).toList();
            int filter = kind.only().isEmpty() ? -1 : columns.indexOf(kind.only().get(0));
            Optional<List<String>> next = csv.next();
            while (next.isPresent()) {
                List<String> row = next.get();
                boolean wanted =
                        filter < 0
                                || filter < row.size()
                                        && row.get(filter).equals(kind.only().get(1));
                if (wanted && rows.size() < LONGEST) {
                    rows.add(shown.stream().map(i -> cell(row, i)).toList());
                } else {
                    left++;
                }
                next = csv.next();
            }
        }
        String note = left == 0 ? "" : words.of("report.rows-left", rows.size(), left);
        String caption = words.of("report.table." + kind.id());
        return new DataTable(kind.id(), caption, header, rows, note, Download.csv(file));
    }

    private static List<Integer> shown(List<String> columns, List<String> hidden) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!hidden.contains(columns.get(i))) {
                shown.add(i);
            }
        }
        return shown;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? ShownNumber.cell(row.get(column)) : "";
    }
}
