package leapfrog.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.world.Phase;
import leapfrog.scenario.ParameterCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page names only what exists, and leads only to what is there. */
class PagesTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z][A-Za-z]*)(?:\\.[a-z]\\w*)?`");
    private static final Pattern ID = Pattern.compile("`([a-z]+(?:-[a-z]+)+)(?:\\([^`]*\\))?`");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*)");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        for (String link : Links.of(page)) {
            assertThat(Links.leadsSomewhere(page, link)).as(page + " links to " + link).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyIdIsOneOfTheProgram(Path page) throws IOException {
        assertThat(Vocabulary.ids()).containsAll(named(ID, Pages.prose(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTypeIsOneOfTheProgram(Path page) throws IOException {
        Set<String> types = new TreeSet<>(Vocabulary.types());
        types.addAll(Vocabulary.tests());
        assertThat(types).containsAll(named(TYPE, Pages.prose(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyOptionIsOneOfTheProgram(Path page) throws IOException {
        assertThat(Vocabulary.options()).containsAll(named(OPTION, Pages.text(page)));
    }

    /** A parameter that no equation uses is either not documented or not used. */
    @Test
    void theModelPageUsesEveryParameter() throws IOException {
        assertThat(Pages.text(Pages.SITE.resolve("model.md")))
                .contains(ParameterCatalog.shipped().families());
    }

    /** One row a phase, in the order in which they run. */
    @Test
    void theModelPageTellsEveryPhaseInItsOrder() throws IOException {
        List<String> rows =
                Pages.text(Pages.SITE.resolve("model.md"))
                        .lines()
                        .filter(line -> line.matches("\\| [A-Z_]+ \\|.*\\|.*"))
                        .map(line -> line.split(" ")[1])
                        .toList();
        assertThat(rows).containsSubsequence(Stream.of(Phase.values()).map(Phase::name).toList());
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        List<String> links = Links.of(Pages.SITE.resolve("index.md"));

        for (Path page : Pages.all()) {
            boolean other = page.startsWith(Pages.SITE) && !page.endsWith("index.md");
            if (other) {
                assertThat(links).contains(page.getFileName().toString());
            }
        }
    }

    private static Set<String> named(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
