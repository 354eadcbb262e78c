package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many mistakes at once, mistakes of overrides, and files that cannot be read at all. */
class MistakesTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void fiveMistakesOfDifferentKindsAreToldAtOnceFromTopToBottom() {
        List<Mistake> mistakes =
                desk.mistakes(
                        """
                        extends: base.yaml
                        horizon: { to: 2020-Q7 }
                        policies:
                          US:
                            - export-control: { id: chip-rule, enforcment: 0.3 }
                          CN:
                            - self-reliance: { fund: 15 GW }
                        measures: [gap-months(CN/UX)]
                        events:
                          - { name: pandemic, size: 9 }
                        """);

        assertThat(mistakes)
                .extracting(Mistake::toString)
                .map(line -> line.substring(line.indexOf("scenario.yaml")))
                .containsExactly(
                        "scenario.yaml:2:16: horizon.to: a quarter is written like 2015-Q1, found"
                                + " '2020-Q7'",
                        "scenario.yaml:5:40: policies.US.chip-rule: unknown key 'enforcment'; did"
                                + " you mean 'enforcement'?",
                        "scenario.yaml:7:30: policies.CN.self-reliance.fund: wrong unit in '15 GW';"
                                + " allowed: USD/year, mn USD/year, bn USD/year",
                        "scenario.yaml:8:12: measures: unknown state 'UX' in 'gap-months(CN/UX)';"
                                + " did you mean 'US'?",
                        "scenario.yaml:10:29: events.pandemic.size: must lie in [0, 5], found '9'");
    }

    @Test
    void mistakesPointIntoTheFileThatHoldsThem() {
        desk.write("world.yaml", Desk.world().replace("12 %", "1200 %"));
        desk.write("child.yaml", "extends: base.yaml\nadopters: 1\n");

        List<Mistake> mistakes =
                catchThrowableOfType(ScenarioException.class, () -> desk.read("child.yaml"))
                        .mistakes();

        assertThat(mistakes).filteredOn(one -> one.file().endsWith("child.yaml")).hasSize(1);
        assertThat(mistakes)
                .filteredOn(one -> one.file().endsWith("world.yaml"))
                .extracting(Mistake::path)
                .containsExactly(
                        "states.US.sector-shares.manufacturing.value",
                        "states.CN.sector-shares.manufacturing.value",
                        "states.KR.sector-shares.manufacturing.value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adopters | must be written PATH=VALUE",
                "=3 | must be written PATH=VALUE",
                "a..b=3 | must be written PATH=VALUE",
                "extends=x.yaml | extends: cannot be set from outside the file",
                "adoptrs=30 | unknown key 'adoptrs'; did you mean 'adopters'?",
                "finance-mood=2 | is a parameter; write it as parameters.finance-mood=2",
                "adopters=3 | adopters: must lie in [10, 1000000], found '3'",
                "adopters= | adopters: has no value",
                "horizon=2015 | horizon: must be a map, found '2015'",
                "horizon.to=2030 | horizon.to: a quarter is written like 2015-Q1, found '2030'",
                "policies.US.chip-rul.enforcement=0.3 | no instrument 'chip-rul' to change; did you"
                        + " mean 'chip-rule'?",
                "policies.US.export-control.enforcement=0.3 | no instrument 'export-control' to"
                        + " change",
                "policies.KR.chip-rule.enforcement=0.3 | no instrument 'chip-rule' to change; none"
                        + " is set there",
                "policies.UX.diffusion.support=0.3 | unknown state 'UX'; did you mean 'US'?",
                "policies.US.chip-rule=0.3 | is an instrument; set one of its levers",
                "policies.US.chip-rule.enforcment=0.3 | unknown key 'enforcment'; did you mean"
                        + " 'enforcement'?",
                "policies.US.chip-rule.enforcement=2 | must lie in [0, 1], found '2'",
                "policies.US.chip-rule.targets=[CN, CM] | unknown state 'CM'; did you mean 'CN'?",
                "policies.US.chip-rule.targets=[CN | not valid YAML",
                "policies.US.chip-rule.targets=[&a CN] | anchors and aliases are not allowed",
                "events.pandemi.size=0.1 | no event 'pandemi' to change; did you mean 'pandemic'?",
                "events.pandemic=0.1 | is an event; set one of its keys",
                "parameters.effort-elasticity=9 | must lie in [0.4, 0.6], found '9'",
                "measures=open-share | must be a list such as [A, B], found 'open-share'",
                "name=a\u0007b | the character U+0007 is not allowed"
            })
    void mistakeOfAnOverrideIsToldWithItsText(String override, String message) {
        List<Mistake> mistakes = desk.mistakes("extends: base.yaml\n", override);

        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0).toString())
                .startsWith("--set " + override.replace('\u0007', '?'))
                .contains(message);
        assertThat(mistakes.get(0).line()).isZero();
    }

    @Test
    void fileThatIsNotThereIsToldWithItsNeighbour() {
        assertThat(message(desk.file("bsae.yaml")))
                .endsWith("bsae.yaml'; did you mean '" + desk.file("base.yaml") + "'?");
    }

    @Test
    void folderIsNoFile() {
        assertThat(message(folder)).contains("is a folder, not a file");
    }

    @Test
    void emptyFileIsTold() {
        desk.write("empty.yaml", "# only a comment\n");

        assertThat(message(desk.file("empty.yaml")))
                .isEqualTo(desk.file("empty.yaml") + ":1:1: the file is empty");
    }

    @Test
    void fileAboveOneMebibyteIsNotParsed() throws IOException {
        Path file = desk.file("large.yaml");
        Files.writeString(file, "name: " + "x".repeat(1 << 20));

        assertThat(message(file))
                .isEqualTo(file + ":1:1: the file is larger than the 1 MiB allowed");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsPlace() throws IOException {
        Path file = desk.file("latin.yaml");
        Files.write(file, "name: X\nquestion: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(message(file)).isEqualTo(file + ":2:14: the text is not UTF-8 from here on");
    }

    @Test
    void nameAboveFiveHundredCharactersIsRefused() {
        assertThat(desk.mistakes("extends: base.yaml\nname: " + "x".repeat(500) + "\n")).isEmpty();
        assertThat(desk.mistakes("extends: base.yaml\nname: " + "x".repeat(501) + "\n"))
                .extracting(Mistake::message)
                .containsExactly("must have at most 500 characters, found 501");
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 18; i++) {
            int before = i - 1;
            bomb.append("a" + i + ": &a" + i + " [*a" + before + ", *a" + before + "]\n");
        }

        assertThat(desk.mistakes(bomb.toString()))
                .filteredOn(one -> one.message().contains("anchors"))
                .hasSize(18);
    }

    private String message(Path file) {
        return catchThrowableOfType(
                        ScenarioException.class, () -> Desk.reader().read(file, List.of()))
                .getMessage();
    }
}
