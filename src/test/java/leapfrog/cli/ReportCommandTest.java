package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String NAME = "<script>alert(\"1\")</script> & '반도체' ${1+1}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void aRunLeavesThePageAndTheCommandWritesItAgain() throws IOException {
        Path scenario =
                Files.writeString(
                        folder.resolve("odd.yaml"),
                        "extends: "
                                + Path.of("scenarios/baseline.yaml").toAbsolutePath()
                                + "\nname: '"
                                + NAME.replace("'", "''")
                                + "'\nadopters: 200\nparameters: {gray-scale: 0}\n"
                                + "horizon: {to: 2016-Q4, fork: 2016-Q1}\n");
        Path results = folder.resolve("results");
        int code =
                execute(
                        "run",
                        scenario.toString(),
                        "--replications",
                        "2",
                        "--quiet",
                        "--figures",
                        "gap,adoption",
                        "--format",
                        "svg",
                        "--out",
                        results.toString());
        assertThat(code).as(err.toString()).isZero();
        Path page = results.resolve("report.html");
        String first = Files.readString(page);

        assertThat(execute("report", results.toString())).as(err.toString()).isZero();

        assertThat(out.toString()).contains("done: report in ").endsWith(", " + page + "\n");
        assertThat(Files.readString(page)).isEqualTo(first);
        Document read = Jsoup.parse(first);
        assertThat(read.select("h1").text()).isEqualTo(NAME);
        assertThat(read.select("script")).isEmpty();
        assertThat(read.select("svg[role=img]")).hasSize(2);
        assertThat(read.select("#parameters ~ div tbody th").eachText())
                .containsExactly("gray-scale");
    }

    @Test
    void aFolderWithoutResultsIsBadInput() {
        assertThat(execute("report", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not a result folder").doesNotContain("\tat ");
    }

    private int execute(String... args) {
        return Main.execute(
                Wiring.standard(), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
