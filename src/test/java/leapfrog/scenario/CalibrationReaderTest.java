package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibration says what may move, how far, and towards what; every slip is told at once. */
class CalibrationReaderTest {

    private static final Path SHIPPED = Path.of("scenarios/experiments/calibration.yaml");
    private static final String BASELINE = Path.of("scenarios/baseline.yaml").toAbsolutePath() + "";
    private static final String EVIDENCE = Path.of("seeds/evidence").toAbsolutePath() + "";
    private static final String HEAD =
            "name: Test\nscenario: " + BASELINE + "\nevidence: " + EVIDENCE + "\n";

    @TempDir private Path folder;

    private CalibrationExperiment read(String text) throws IOException {
        return CalibrationExperiment.read(Files.writeString(folder.resolve("c.yaml"), text));
    }

    @Test
    void aSlipIsAlsoToldByTheCheckOfAnyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), HEAD + "parameters: {}\n");

        assertThat(new ScenarioReader().check(file))
                .extracting(Mistake::message)
                .containsExactly("names nothing to fit");
    }

    private String mistakes(String text) {
        try {
            read(text);
        } catch (IOException | ScenarioException e) {
            return e.getMessage().replace(folder + "/", "");
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void theShippedOneFitsAboutSixteenNumbersToEverySeriesUpTo2022() throws IOException {
        CalibrationExperiment shipped = CalibrationExperiment.read(SHIPPED);

        assertThat(new ScenarioReader().check(SHIPPED)).isEmpty();
        assertThat(shipped.parameters()).hasSizeBetween(12, 20);
        assertThat(Files.readAllLines(SHIPPED))
                .as("a stated start for each, so that the run repeats whatever ships by default")
                .filteredOn(line -> line.contains("start: "))
                .hasSameSizeAs(shipped.parameters());
        assertThat(shipped.targets()).hasSizeGreaterThan(15).allMatch(one -> one.weight() == 1);
        assertThat(shipped.targets())
                .flatMap(one -> one.series().points())
                .allMatch(one -> one.at().year() <= 2022);
    }

    @Test
    void everyNumberThatMayBeFittedExists() {
        for (Fittable one : Fittable.ALL) {
            if (!one.path().startsWith(FittedParameter.ACTORS)) {
                assertThat(ParameterCatalog.shipped().ofId(one.path())).as(one.path()).isPresent();
            }
        }
    }

    @Test
    void withoutARangeThePlausibleOneHoldsAndTheScenarioSaysWhereToStart() throws IOException {
        CalibrationExperiment read = read(HEAD + "parameters: { difficulty(MODEL): {} }\n");

        assertThat(read.parameters())
                .containsExactly(
                        new FittedParameter(
                                "difficulty(MODEL)", Unit.SHARE, 0.55, 0.55, 0.45, 0.75, false));
        assertThat(read.replications()).isEqualTo(8);
    }

    @Test
    void figuresOfActorsAreNamedAsOverridesNameThem() throws IOException {
        CalibrationExperiment read =
                read(
                        HEAD
                                + "parameters:\n"
                                + "  actors.states.US.robot-growth.value:"
                                + " { from: 4 %/year, to: 50 %/year }\n"
                                + "  actors.firms.amd.segments.CHIP_DESIGN.knowledge:"
                                + " { start: 0.3, from: 0.1, to: 0.6, scale: linear }\n");

        FittedParameter robots = read.parameters().get(0);
        assertThat(robots.own()).isEqualTo(7);
        assertThat(robots.logarithmic()).isTrue();
        assertThat(robots.override(25.5))
                .isEqualTo("actors.states.US.robot-growth.value=25.5 %/year");
        FittedParameter knowledge = read.parameters().get(1);
        assertThat(knowledge.own()).isEqualTo(0.55, within(1e-12));
        assertThat(knowledge.start()).isEqualTo(0.3, within(1e-12));
        assertThat(knowledge.logarithmic()).isFalse();
    }

    @Test
    void weightsAndTolerancesOfTargetsAreThoseOfTheFile() throws IOException {
        CalibrationExperiment read =
                read(
                        HEAD
                                + "tolerance: { log10: 0.2 }\n"
                                + "targets:\n"
                                + "  device-performance: { weight: 2 }\n"
                                + "  top-talent-share-us: { tolerance: 0.01 }\n"
                                + "parameters: { difficulty(MODEL): {} }\n");

        assertThat(read.targets())
                .extracting(one -> one.series().id(), one -> one.weight(), one -> one.tolerance())
                .containsExactly(
                        tuple("device-performance", 2.0, 0.2),
                        tuple("top-talent-share-us", 1.0, 0.01));
    }

    @Test
    void whatTheRecordDoesNotIdentifyIsRefusedWithAllThatIsNot() {
        assertThat(mistakes(HEAD + "parameters:\n  modularity(MODEL): {}\n"))
                .isEqualTo(
                        "c.yaml:5:3: parameters: 'modularity(MODEL)' is not identified by the record"
                                + " up to 2022, so it stays an axis of the uncertainty, like all of"
                                + " induced-innovation, scarcity-response, distillation, modularity,"
                                + " gray-scale, finance-herd, productivity-gain,"
                                + " dual-standard-cost, paradigm-attention, paradigm-take-up");
        assertThat(mistakes(HEAD + "parameters:\n  innovation-step(MODEL): {}\n"))
                .contains("is fixed: only its product with opportunity is identified");
        assertThat(mistakes(HEAD + "parameters:\n  cash-buffer: {}\n"))
                .contains("'cash-buffer' may not be fitted; what may be: opportunity(MODEL), ");
    }

    @Test
    void everySlipIsToldAtOnceWithItsPlaceAndTheNearestName() {
        String text =
                """
                nam: Test
                scenario: %s
                evidence: %s
                replications: 0
                seed: x
                parameters:
                  oportunity(MODEL): {}
                  difficulty(MODEL): { from: 0.2, to: 0.7 }
                  finance-mood: { from: 1, to: 2, scale: lin }
                  run-at-start: { from: 21, to: 20, step: 1 }
                  actors.states.CM.home-bias.value: { from: 0, to: 2 }
                  actors.states.CN.home-bias.value: { from: 0 }
                targets:
                  device-perfomance: {}
                  gap-months-cn-us: {}
                  compute-price: { weight: 0 }
                """
                        .formatted(BASELINE, EVIDENCE);

        assertThat(mistakes(text).lines())
                .containsExactly(
                        "c.yaml:1:1: 'name' is missing",
                        "c.yaml:1:1: unknown key 'nam'; did you mean 'name'?",
                        "c.yaml:4:15: replications: must lie in [1, 1000], found '0'",
                        "c.yaml:5:7: seed: must be a whole number, found 'x'",
                        "c.yaml:7:3: parameters: 'oportunity(MODEL)' may not be fitted; did you mean"
                                + " 'opportunity(MODEL)'?",
                        "c.yaml:8:30: parameters.difficulty(MODEL).from: must lie in [0.45, 0.75],"
                                + " found '0.2'",
                        "c.yaml:9:17: parameters.finance-mood.start: must lie in [1, 2], but the"
                                + " search starts at "
                                + ParameterCatalog.shipped()
                                        .ofId("finance-mood")
                                        .orElseThrow()
                                        .fallback(),
                        "c.yaml:9:42: parameters.finance-mood.scale: must be one of log, linear,"
                                + " found 'lin'",
                        "c.yaml:10:33: parameters.run-at-start.to: must lie above from (21)",
                        "c.yaml:10:37: parameters.run-at-start: unknown key 'step'; allowed: from, to,"
                                + " start, scale",
                        "c.yaml:11:3: parameters: 'actors.states.CM.home-bias.value': the scenario's"
                                + " actors have no 'CM'; did you mean 'CN'?",
                        "c.yaml:12:37: parameters.actors.states.CN.home-bias.value: 'to' is missing;"
                                + " a figure of an actor has no plausible range of its own",
                        "c.yaml:14:3: targets: no series 'device-perfomance' with a measure has a"
                                + " point up to 2022-Q4; did you mean 'device-performance'?",
                        "c.yaml:15:3: targets: no series 'gap-months-cn-us' with a measure has a"
                                + " point up to 2022-Q4",
                        "c.yaml:16:28: targets.compute-price.weight: must be above zero, found '0'");
    }

    @Test
    void aFileThatIsNotThereIsToldWhereItIsNamed() {
        String text =
                "name: T\nscenario: none.yaml\nevidence: nowhere\nparameters: { run-at-start: {} }";
        assertThat(mistakes(text))
                .contains("none.yaml:1:1: there is no file 'none.yaml'")
                .contains("nowhere:1:1: there is no folder");
        assertThatThrownBy(() -> CalibrationExperiment.read(folder.resolve("gone.yaml")))
                .hasMessageContaining("there is no file");
    }
}
