package leapfrog.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leapfrog.experiment.Arm;
import leapfrog.experiment.Fake;
import leapfrog.experiment.Job;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.SimulationFailure;
import leapfrog.experiment.Tally;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves, down to the byte. */
class TablesTest {

    @TempDir private Path folder;

    @Test
    void everyTableHasTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Runs.run(Runs.into(folder.resolve("one")), Runs.plan(12), 1);
        Runs.run(Runs.into(folder.resolve("two")), Runs.plan(12), 2);
        Runs.run(Runs.into(folder.resolve("four")), Runs.plan(12), 4);

        Map<String, String> tables = Runs.tables(folder.resolve("one"));
        assertThat(tables)
                .containsOnlyKeys("failures.csv", "scenario.yaml", "series.parquet", "summary.csv");
        assertThat(Runs.tables(folder.resolve("two"))).isEqualTo(tables);
        assertThat(Runs.tables(folder.resolve("four"))).isEqualTo(tables);
    }

    /** Turkish lower-cases I to a dotless i and writes a decimal comma. */
    @Test
    void theLocaleChangesNoByte() throws IOException {
        Runs.run(Runs.into(folder.resolve("root")), Runs.plan(4), 2);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Runs.run(Runs.into(folder.resolve("turkish")), Runs.plan(4), 2);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Runs.tables(folder.resolve("turkish")))
                .isEqualTo(Runs.tables(folder.resolve("root")));
    }

    @Test
    void seriesStandInTheOrderOfThePlanWithTheirExactValues() throws IOException, SQLException {
        Path out = folder.resolve("out");
        RunPlan plan = Runs.plan(5);
        Runs.run(Runs.into(out), plan, 2);

        List<String> rows = Runs.rows(out.resolve("series.parquet"), "SELECT * FROM SERIES");

        int i = 0;
        for (Job job : plan.jobs()) {
            double[] numbers = Fake.walks(Fake.SMALL).run(job.seed());
            for (int k = 0; k < numbers.length; k++, i++) {
                var series = Fake.SMALL.series().get(k % Fake.SMALL.width());
                String value = Double.isNaN(numbers[k]) ? "null" : Double.toString(numbers[k]);
                assertThat(rows.get(i))
                        .isEqualTo(
                                job.replication()
                                        + " "
                                        + Fake.SMALL.quarter(k / Fake.SMALL.width())
                                        + " "
                                        + series.measure()
                                        + " "
                                        + series.subject()
                                        + " "
                                        + value);
            }
        }
        assertThat(rows).hasSize(i);
        assertThat(rows).anyMatch(row -> row.endsWith("null"));
    }

    @Test
    void textColumnsAreTextToOtherReaders() throws IOException, SQLException {
        Path out = folder.resolve("out");
        Runs.run(Runs.into(out), Runs.plan(1), 1);
        assertThat(
                        Runs.rows(
                                out.resolve("series.parquet"),
                                "SELECT name, type, converted_type FROM parquet_schema(SERIES)"
                                        + " WHERE type IS NOT NULL"))
                .containsExactly(
                        "replication INT32 INT_32",
                        "quarter BYTE_ARRAY UTF8",
                        "measure BYTE_ARRAY UTF8",
                        "subject BYTE_ARRAY UTF8",
                        "value DOUBLE null");
        assertThat(
                        Runs.rows(
                                out.resolve("series.parquet"),
                                "SELECT DISTINCT compression FROM parquet_metadata(SERIES)"))
                .containsExactly("ZSTD");
    }

    /** Two runs with values 1 and 2: mean 1.5, sd sqrt(1/2), t(0.975; 1) = 12.7062047. */
    @Test
    void theSummaryIsWrittenAsDeclared() throws IOException {
        Simulation world =
                seed -> {
                    double[] numbers = new double[Fake.SMALL.size()];
                    java.util.Arrays.fill(numbers, seed == 4 ? 1 : 2);
                    numbers[1] = Double.NaN;
                    return numbers;
                };
        RunPlan plan = RunPlan.single("none", world, new long[] {4, 5}, Fake.SMALL);
        Runs.run(Runs.into(folder.resolve("out")), plan, 2);

        List<String> lines = Files.readAllLines(folder.resolve("out/summary.csv"));

        assertThat(lines.get(0))
                .isEqualTo(
                        "measure,subject,quarter,unit,n,mean,sd,median,p5,p25,p75,p95,ci-low,ci-high");
        assertThat(lines.get(1))
                .isEqualTo(
                        "measure-3,S0,2015-Q1,index,2,1.5,0.707106781,1.5,1.05,1.25,1.75,1.95,"
                                + "-4.85310237,7.85310237");
        assertThat(lines.get(9)).isEqualTo("measure-3,S1,2015-Q1,index,0,,,,,,,,,");
        assertThat(lines).hasSize(1 + Fake.SMALL.size());
    }

    @Test
    void failuresAreListedInOrderAndTheOthersStand() throws IOException, SQLException {
        Simulation world =
                seed -> {
                    if (seed == 30) {
                        throw new SimulationFailure(Quarter.of(2019, 4), "price, \"free\"", null);
                    }
                    if (seed == 20) {
                        throw new ArithmeticException("/ by zero");
                    }
                    return Fake.walks(Fake.SMALL).run(seed);
                };
        RunPlan plan = RunPlan.single("none", world, new long[] {10, 20, 30, 40}, Fake.SMALL);
        Path out = folder.resolve("out");

        Tally tally = Runs.run(Runs.into(out), plan, 2);

        assertThat(tally).isEqualTo(new Tally(4, 2, 2));
        assertThat(out.resolve("failures.csv"))
                .hasContent(
                        """
                        replication,seed,quarter,message
                        1,20,,ArithmeticException: / by zero
                        2,30,2019-Q4,"price, ""free""\"
                        """);
        assertThat(
                        Runs.rows(
                                out.resolve("series.parquet"),
                                "SELECT DISTINCT replication FROM SERIES ORDER BY ALL"))
                .containsExactly("0", "3");
    }

    @Test
    void aRunInWhichAllFailedLeavesTablesWithoutRows() throws IOException, SQLException {
        Simulation world =
                seed -> {
                    throw new ArithmeticException("/ by zero");
                };
        Path out = folder.resolve("out");
        Runs.run(Runs.into(out), Runs.plan(world, 2), 2);
        assertThat(Runs.rows(out.resolve("series.parquet"), "SELECT count(*) FROM SERIES"))
                .containsExactly("0");
        assertThat(Files.readAllLines(out.resolve("summary.csv")).get(1))
                .isEqualTo("measure-3,S0,2015-Q1,index,0,,,,,,,,,");
    }

    @Test
    void aComparisonNamesThePolicyFirst() throws IOException, SQLException {
        List<Arm> arms =
                List.of(
                        new Arm("none", Fake.walks(Fake.SMALL)),
                        new Arm("it's blanket", Fake.walks(Fake.SMALL)));
        RunPlan plan = new RunPlan(arms, Seeds.mixed(1, 2), Fake.SMALL, true);
        Path out = folder.resolve("out");
        Runs.run(Runs.into(out), plan, 2);

        assertThat(
                        Runs.rows(
                                out.resolve("series.parquet"),
                                "SELECT policy, replication, count(*) FROM"
                                        + " read_parquet(SERIES, file_row_number = true)"
                                        + " GROUP BY ALL ORDER BY min(file_row_number)"))
                .containsExactly(
                        "none 0 48", "none 1 48", "it's blanket 0 48", "it's blanket 1 48");
        assertThat(Files.readAllLines(out.resolve("summary.csv")).get(0)).startsWith("policy,");
        assertThat(Files.readAllLines(out.resolve("failures.csv")).get(0))
                .isEqualTo("policy,replication,seed,quarter,message");
        assertThat(out.resolve("scenarios/it's blanket.yaml")).hasContent("name: it's blanket\n");
    }

    @Test
    void theManifestListsEveryOtherFileWithItsHash() throws IOException {
        Path out = folder.resolve("out");
        Runs.run(Runs.into(out), Runs.plan(3), 2);
        String manifest = Files.readString(out.resolve("manifest.json"));
        for (String name : Runs.tables(out).keySet()) {
            assertThat(manifest)
                    .contains("\"name\": \"" + name + "\"")
                    .contains(Fingerprint.of(out.resolve(name)));
        }
        assertThat(manifest)
                .contains(
                        "\"title\": \"No policy\"", "\"asked\": 3", "\"done\": 3", "\"failed\": 0")
                .contains("\"mason\": \"18\"")
                .contains("\"" + Seeds.mixed(7, 3)[2] + "\"")
                .doesNotContain("journal", "lock");
    }
}
