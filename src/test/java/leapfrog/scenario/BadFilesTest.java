package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with mistakes and the messages they must bring, from tables under {@code bad/}: a title
 * after {@code ===}, the file, and one {@code >>> LINE:COLUMN PHRASE} for each mistake there is.
 */
class BadFilesTest {

    private static final List<String> TABLES =
            List.of("head.txt", "yaml.txt", "policies.txt", "events.txt", "actors.txt");

    @TempDir Path folder;

    /** A file and its mistakes, each as {@code LINE:COLUMN PHRASE}. */
    record Case(String yaml, List<String> expected) {}

    static Stream<Named<Case>> cases() {
        return TABLES.stream().flatMap(table -> read(Desk.resource("bad/" + table)));
    }

    private static Stream<Named<Case>> read(String table) {
        List<Named<Case>> cases = new ArrayList<>();
        for (String block : table.substring("=== ".length()).split("\n=== ")) {
            int end = block.indexOf('\n');
            StringBuilder yaml = new StringBuilder();
            List<String> expected = new ArrayList<>();
            for (String line : block.substring(end + 1).stripTrailing().split("\n")) {
                if (line.startsWith(">>> ")) {
                    expected.add(line.substring(4));
                } else {
                    yaml.append(line.replace("<TAB>", "\t").replace("<BELL>", "\u0007"))
                            .append('\n');
                }
            }
            cases.add(Named.of(block.substring(0, end), new Case(yaml.toString(), expected)));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsToldWithItsPlaceAndNoOther(Case bad) {
        List<Mistake> mistakes = new Desk(folder).mistakes(bad.yaml());

        assertThat(bad.expected()).isNotEmpty();
        assertThat(mistakes).as("mistakes").hasSameSizeAs(bad.expected());
        for (int i = 0; i < mistakes.size(); i++) {
            Mistake mistake = mistakes.get(i);
            String[] expected = bad.expected().get(i).split(" ", 2);
            assertThat(mistake.line() + ":" + mistake.column())
                    .as(mistake.toString())
                    .isEqualTo(expected[0]);
            assertThat(mistake.toString()).contains(expected[1]);
            assertThat(mistake.file()).isEqualTo(folder.resolve("scenario.yaml").toString());
        }
    }

    @Test
    void thereAreAtLeastSixtyBadFiles() {
        assertThat(cases().count()).isGreaterThanOrEqualTo(60);
    }
}
