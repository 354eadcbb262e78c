package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import leapfrog.scenario.Desk;
import leapfrog.scenario.FigureIds;
import leapfrog.scenario.JsonReader;
import leapfrog.scenario.ScenarioSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that look at files and declarations without running anything. */
class ScenarioCommandsTest {

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void goodFilesAreOk() {
        Desk desk = new Desk(folder);

        int code =
                validate(desk.file("base.yaml"), desk.file("child.yaml"), desk.file("world.yaml"));

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .isEqualTo(
                        desk.file("base.yaml")
                                + ": ok\n"
                                + desk.file("child.yaml")
                                + ": ok\n"
                                + desk.file("world.yaml")
                                + ": ok\n");
        assertThat(code).isZero();
    }

    @Test
    void everyMistakeOfEveryFileIsALineOnStandardError() {
        Desk desk = new Desk(folder);
        Path five =
                desk.write(
                        "five.yaml",
                        "nme: X\nadopters: 1\nhorizon: { from: 2015 }\nactors: none.yml\n"
                                + "events: 3\n");
        Path world = desk.write("other.yaml", "states: {}\nfirms: {}\nnote: x\n");

        int code = validate(five, desk.file("base.yaml"), world);

        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEqualTo(desk.file("base.yaml") + ": ok\n");
        assertThat(err.toString().lines())
                .hasSize(9)
                .allMatch(line -> line.matches("\\S+\\.yaml:\\d+:\\d+: .+"));
        assertThat(err.toString())
                .contains("five.yaml:1:1: 'name' is missing")
                .contains("five.yaml:1:1: unknown key 'nme'; did you mean 'name'?")
                .contains("five.yaml:2:11: adopters: must lie in [10, 1000000], found '1'")
                .contains("five.yaml:3:10: horizon: 'to' is missing")
                .contains("five.yaml:3:18: horizon.from: a quarter is written like 2015-Q1")
                .contains("five.yaml:5:9: events: must be a list of entries")
                .contains("other.yaml:1:9: states: names no state")
                .contains("other.yaml:3:1: unknown key 'note'; did you mean 'notes'?");
    }

    @Test
    void validateWithoutFileIsAMistakeOfUsage() {
        assertThat(validate()).isEqualTo(2);
        assertThat(err.toString()).contains("FILE");
    }

    @Test
    void instrumentsAreDescribedWithUnitsRangesAndDefaults() {
        assertThat(describe("instruments")).isZero();
        assertThat(out.toString())
                .contains("export-control: what may not be sold to whom")
                .containsPattern(
                        "(?m)^  devices\\.performance +TFLOPS +\\[0, 1000000000\\] +none +thr")
                .containsPattern(
                        "(?m)^  segments +segments +must be given +segments that are funded$")
                .containsPattern("(?m)^  scope +choice +global\\|domestic +global +who may use");
    }

    @Test
    void parametersAreDescribedWithTheirSources() {
        assertThat(describe("parameters")).isZero();
        assertThat(out.toString())
                .contains("research: how knowledge grows")
                .containsPattern(
                        "(?m)^  opportunity\\(MODEL\\) +omega +1/quarter +0.8 +\\[0.1, 10\\] ")
                .contains("assumed: no record counts ideas by segment");
    }

    @Test
    void measuresFiguresAndSingleNamesAreDescribed() {
        assertThat(describe("measures")).isZero();
        assertThat(describe("figures")).isZero();
        assertThat(describe("adoption")).isZero();
        assertThat(out.toString())
                .contains("bloc-index or bloc-index(LAYER)")
                .contains("gap-months(STATE/STATE)")
                .containsPattern("(?m)^  policy-timeline +which instrument")
                .contains("adoption(STATE/SECTOR)");
    }

    @Test
    void familyAndMemberAreDescribedByName() {
        assertThat(describe("opportunity(CLOUD)")).isZero();
        assertThat(out.toString()).contains("opportunity(CLOUD)").doesNotContain("MODEL");
        assertThat(describe("opportunity")).isZero();
        assertThat(out.toString()).contains("opportunity(MODEL)");
        assertThat(describe("enforcement")).isZero();
        assertThat(out.toString()).contains("how well evasion is stopped");
    }

    @Test
    void strategiesAreDescribedByPartWithSourceAndAssumption() {
        assertThat(describe("strategies")).isZero();
        assertThat(out.toString()).contains("strategy full-stack-self-reliance", "strategy open-");
        assertThat(describe("efficiency-and-diffusion")).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^  robots +diffusion +2024-Q1 on +support 0, physical-")
                .contains("assumed: grant, priority (order of city programmes)");
        assertThat(describe("efficiency-and-difusion")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'efficiency-and-diffusion'?");
    }

    @Test
    void overviewNamesEveryTopic() {
        assertThat(describe()).isZero();
        assertThat(out.toString())
                .contains(
                        "instruments\n", "strategies\n", "measures\n", "parameters\n", "figures\n")
                .containsPattern("(?m)^  market +5 +who buys from whom$");
    }

    @Test
    void unknownNameIsAnsweredWithTheNearest() {
        assertThat(describe("export-contrl")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("nothing is called 'export-contrl'; did you mean 'export-control'?\n");
    }

    @Test
    void schemaIsPrintedAsJson() {
        SchemaCommand command =
                new SchemaCommand(
                        () ->
                                new ScenarioSchema(
                                        Desk.parameters(), Desk.CATALOGUE, FigureIds.ids()));

        assertThat(execute(command)).isZero();
        assertThat(JsonReader.read(out.toString())).isInstanceOf(java.util.Map.class);
    }

    private int validate(Path... files) {
        String[] names =
                java.util.stream.Stream.of(files).map(Path::toString).toArray(String[]::new);
        return execute(new ValidateCommand(Desk::reader), names);
    }

    private int describe(String... names) {
        return execute(
                new DescribeCommand(() -> new Descriptions(Desk.parameters(), Desk.CATALOGUE)),
                names);
    }

    private int execute(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
