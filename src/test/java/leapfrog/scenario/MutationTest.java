package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a good file, the reader either reads it or says what is wrong. */
class MutationTest {

    private static final int FILES = 1000;
    private static final List<String> SCRAPS =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ": ",
                    "- ",
                    "\n",
                    "\t",
                    " ",
                    "&a",
                    "*a",
                    "!",
                    "!!int ",
                    "|",
                    ">",
                    "\"",
                    "'",
                    "#",
                    "%",
                    "<<: ",
                    "? ",
                    "---\n",
                    "\u0000",
                    "\uFEFF",
                    "\\",
                    "1e999",
                    "NaN",
                    "-0",
                    "()",
                    "/",
                    ",",
                    "=",
                    "remove: all",
                    "remove: true",
                    "none",
                    "\uD83D\uDE00",
                    "\u2028",
                    "9999999999",
                    "extends: scenario.yaml\n",
                    "\"\\U99999999\"");

    @TempDir Path folder;

    @Test
    void mutatedFilesBringNothingButScenarioExceptions() throws Exception {
        new Desk(folder);
        ScenarioReader reader = Desk.reader();
        Path file = folder.resolve("scenario.yaml");
        String good = Desk.resource("good/base.yaml");
        SplittableRandom luck = new SplittableRandom(20150101);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            String text = mutated(i % 2 == 0 ? good : Desk.resource("good/child.yaml"), luck);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            try {
                Scenario scenario = reader.read(file, List.of());
                assertThat(scenario.resolved()).isNotEmpty();
            } catch (ScenarioException e) {
                assertThat(e.mistakes()).isNotEmpty();
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                fail("mutation " + i + " broke the reader:\n" + text, e);
            }
        }
        assertThat(refused).as("most mutations do harm").isBetween(FILES / 2, FILES - 1);
    }

    private static String mutated(String text, SplittableRandom luck) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + luck.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = luck.nextInt(changed.length());
            switch (luck.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, SCRAPS.get(luck.nextInt(SCRAPS.size())));
                case 2 -> {
                    int end = Math.min(changed.length(), at + luck.nextInt(40));
                    changed.insert(luck.nextInt(changed.length()), changed.substring(at, end));
                }
                default -> {
                    int end = Math.min(changed.length() - 1, at + luck.nextInt(10));
                    changed.delete(at, end);
                }
            }
        }
        return changed.toString();
    }
}
