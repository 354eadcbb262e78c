package leapfrog.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import leapfrog.experiment.evidence.Facts;
import leapfrog.model.measure.Measures;
import leapfrog.scenario.ParameterCatalog;
import org.junit.jupiter.api.Test;

/** Every mechanism that the sources name has a place in the program, and what is named exists. */
class MechanismsTest {

    private static final int ROWS = 59;
    private static final Path PAGE = Pages.SITE.resolve("mechanisms.md");
    private static final Pattern ROW = Pattern.compile("\\| \\d+ \\|.*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FACT = Pattern.compile("\\bSF\\d+[a-z]?\\b");

    /** Columns after the number and the name. */
    private static final int WHERE = 2;

    private static final int PARAMETERS = 3;
    private static final int MEASURES = 4;
    private static final int TESTS = 5;

    @Test
    void everyMechanismHasOneRowInWhichNothingIsEmpty() throws IOException {
        assertThat(rows().stream().map(row -> Integer.parseInt(row.get(0))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS).boxed().toList());
        for (List<String> row : rows()) {
            assertThat(row).as("row " + row.get(0)).hasSize(TESTS + 1).noneMatch(String::isBlank);
        }
    }

    @Test
    void everyClassIsOneOfTheProgram() throws IOException {
        Set<String> types = Vocabulary.types();
        assertThat(named(WHERE)).isNotEmpty().allMatch(types::contains);
    }

    @Test
    void everyParameterIsOneOfTheCatalog() throws IOException {
        Set<String> families = ParameterCatalog.shipped().families();
        assertThat(named(PARAMETERS)).isNotEmpty().allMatch(families::contains);
    }

    @Test
    void everyMeasureIsOneOfTheCatalogue() throws IOException {
        Set<String> ids = Measures.all().stream().map(one -> one.id()).collect(Collectors.toSet());
        assertThat(named(MEASURES))
                .isNotEmpty()
                .allMatch(name -> ids.contains(name.replaceFirst("\\(.*", "")));
    }

    @Test
    void everyTestExistsAndEveryFactIsOne() throws IOException {
        Set<String> tests = new TreeSet<>(Vocabulary.tests());
        tests.addAll(Vocabulary.testMethods());
        assertThat(named(TESTS)).isNotEmpty().allMatch(tests::contains);
        List<String> facts = Facts.shipped().names();
        for (List<String> row : rows()) {
            assertThat(FACT.matcher(row.get(TESTS)).results().map(found -> found.group()))
                    .as("row " + row.get(0))
                    .allMatch(facts::contains);
        }
    }

    @Test
    void noMechanismIsLeftForLater() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(String.join(" | ", row)).doesNotContain("PENDING"));
    }

    private static List<List<String>> rows() throws IOException {
        return Pages.text(PAGE)
                .lines()
                .filter(line -> ROW.matcher(line).matches())
                .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                .map(cells -> Arrays.stream(cells).map(String::strip).toList())
                .toList();
    }

    /** What stands in backquotes in a column. */
    private static List<String> named(int column) throws IOException {
        return rows().stream()
                .flatMap(row -> CODE.matcher(row.get(column)).results())
                .map(found -> found.group(1))
                .toList();
    }
}
