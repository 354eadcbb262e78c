package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leapfrog.experiment.Fake;
import leapfrog.experiment.Progress;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.Tally;

/** Runs of the fake world into folders, and what they leave. */
final class Runs {

    private Runs() {}

    static RunPlan plan(int replications) {
        return plan(Fake.slow(Fake.walks(Fake.SMALL)), replications);
    }

    static RunPlan plan(Simulation world, int replications) {
        return RunPlan.single("none", world, Seeds.mixed(7, replications), Fake.SMALL);
    }

    static RunRequest request(Destination to, RunPlan plan, int threads) {
        List<String> resolved = new ArrayList<>();
        plan.arms().forEach(arm -> resolved.add("name: " + arm.policy() + "\n"));
        Path source = to.directory().resolveSibling("none.yaml");
        List<String> typed = List.of("run", "none.yaml");
        return new RunRequest(
                to, new Provenance("No policy", "", typed, source, resolved), plan, threads);
    }

    /** A whole run without figures. */
    static Tally run(Destination to, RunPlan plan, int threads) throws IOException {
        try (RecordedRun run = RecordedRun.claim(request(to, plan, threads))) {
            Tally tally = run.run(new Runner(threads, Progress.SILENT));
            run.finish(tally, (charts, summaries) -> {});
            return tally;
        }
    }

    static Destination into(Path directory) {
        return new Destination(directory, false, false);
    }

    static Destination over(Path directory) {
        return new Destination(directory, true, false);
    }

    static Destination resume(Path directory) {
        return new Destination(directory, false, true);
    }

    /** Every file below a folder with its bytes as text, one char a byte. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** What does not say when and where a run was made. */
    static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> files = files(folder);
        files.remove("manifest.json");
        return files;
    }

    /** The rows of a query over a Parquet file, cells joined by a blank. */
    static List<String> rows(Path parquet, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(
                                query.replace("SERIES", Database.literal(parquet.toString())))) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i > 1 ? " " : "").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
