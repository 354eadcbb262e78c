package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.policy.FrontierInvestment;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The resource that fixes every threshold, and how it is read. */
class FactsTest {

    private static final String STUDY =
            "[study]\ncontrol = 2022-Q4\nlevel = 0.95\ndraws = 10\nrobust-seeds = 2\nseeds = 1 2\n"
                    + "[axes]\nx = 0, 1\n";

    private static final String LEVEL =
            "[SF2]\ntest = level-mean\nbase = none\nmeasure = gap(CN/US)\nfrom = +0\nto = +1\n"
                    + "above = 0\n";

    private final Facts shipped = Facts.shipped();

    @Test
    void theFixedSeedsAreThePublishedSixty() throws IOException {
        assertThat(shipped.seeds()).isEqualTo(Seeds.read(Path.of("seeds/random/sixty.txt")));
    }

    @Test
    void theHashIsThatOfTheFile() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("src/main/resources/leapfrog/facts.ini"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(shipped.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    /** A name that the catalog does not have is told when a study needs it. */
    @Test
    void everyAxisLiesWithinTheDeclaredRangeOfItsParameter() {
        assertThat(shipped.axes()).hasSize(19);
        for (Axis axis : shipped.axes()) {
            ParameterCatalog.shipped()
                    .ofId(axis.id())
                    .ifPresent(
                            entry ->
                                    assertThat(
                                                    new Interval(entry.min(), entry.max())
                                                            .holds(axis.range()))
                                            .as(axis.id())
                                            .isTrue());
        }
    }

    @Test
    void everyFactOfTheDesignHasItsParts() {
        assertThat(shipped.all())
                .extracting(Fact::id)
                .containsExactly(
                        "SF1a", "SF1b", "SF1c", "SF2a", "SF2b", "SF2c", "SF3a", "SF3b", "SF4",
                        "SF5a", "SF5b", "SF6", "SF7a", "SF7b", "SF7c", "SF8", "SF9", "SF10a",
                        "SF10b", "SF11", "SF12a", "SF12b", "SF13a", "SF13b", "SF14a", "SF14b");
        assertThat(shipped.all().stream().filter(Fact::consistency).map(Fact::id))
                .containsExactly("SF2c", "SF3a", "SF8", "SF11");
    }

    @Test
    void aFactIsNamedWholeOrByItsParts() {
        assertThat(ids("SF1")).containsExactly("SF1a", "SF1b", "SF1c");
        assertThat(ids("SF13", "SF1c", "SF4")).containsExactly("SF1c", "SF4", "SF13a", "SF13b");
        assertThat(shipped.names()).startsWith("SF1", "SF1a").doesNotHaveDuplicates();
    }

    private List<String> ids(String... names) {
        return shipped.named(List.of(names)).stream().map(Fact::id).toList();
    }

    @Test
    void theSideThatWithdrawsHasNoProgrammeAtTheFrontierLeft() {
        Fact fact = shipped.named(List.of("SF10b")).get(0);
        List<String> overrides = fact.test().arms().get(1).overrides();

        var policies =
                new ScenarioReader()
                        .read(Path.of("scenarios/baseline.yaml"), overrides)
                        .blueprint()
                        .policies();

        assertThat(policies)
                .filteredOn(one -> one.instrument() instanceof FrontierInvestment)
                .isNotEmpty()
                .noneMatch(one -> one.issuer().equals("CN"));
    }

    @Test
    void thePlaceboOfTheRaceIsTheOtherSidesWithdrawal() {
        Fact race = shipped.named(List.of("SF10a")).get(0);
        Fact withdrawn = shipped.named(List.of("SF10b")).get(0);
        assertThat(race.placeboArms().get(0)).isEqualTo(withdrawn.test().arms().get(1));
    }

    @Test
    void aSectionMaySpanLinesAndHoldComments() {
        FactSection section =
                FactFile.parse("# top\n[a]\nlist = x; y\n  # not read\n    z\nn = 3\n\n")
                        .section("a");
        assertThat(section.list("list")).containsExactly("x", "y z");
        assertThat(section.whole("n")).isEqualTo(3);
        assertThat(section.list("none")).isEmpty();
    }

    @Test
    void aFactIsEvidenceUnlessItIsLabelled() {
        String fact = LEVEL.replace("SF2", "SF2a");
        String labelled = LEVEL.replace("SF2", "SF2b") + "label = consistency\n";
        Facts facts = Facts.of(STUDY + fact + labelled);
        assertThat(facts.all()).extracting(Fact::consistency).containsExactly(false, true);
        refused(STUDY + LEVEL + "label = proof\n", "must be evidence or consistency");
    }

    @Test
    void whatIsSetHoldsInEveryArm() {
        String more = "set = horizon.to=2035-Q4; parameters.y=1\nplacebo-arms = taxed\n";
        Fact fact = Facts.of(STUDY + LEVEL + more).all().get(0);
        assertThat(fact.test().arms().get(0).overrides())
                .isEqualTo(fact.placeboArms().get(0).overrides())
                .containsExactly("horizon.to=2035-Q4", "parameters.y=1");
    }

    @Test
    void aPlaceboMayBeOtherScenarios() {
        Facts facts = Facts.of(STUDY + LEVEL + "placebo-arms = taxed\n");
        assertThat(facts.all().get(0).placeboArms()).containsExactly(Treatment.of("taxed"));
        refused(STUDY + LEVEL + "placebo-arms = a; b\n", "must be one for each arm");
        refused(STUDY + LEVEL + "placebo-arms = a\nplacebo = x=0\n", "must be one for each arm");
    }

    @Test
    void mistakesInTheTextAreTold() {
        refused("x = 1\n", "line 1: stands before the first section");
        refused("[a]\nx\n", "line 2: must be written key = value: 'x'");
        refused("[a]\nx = 1\nx = 2\n", "line 3: key stands already above");
        refused("[a]\n[a]\n", "line 2: section stands already above");
        refused(STUDY + "[SF2]\ntest = guess\n", "[SF2] test: no kind is called 'guess'");
        refused(STUDY + "[SF2]\ntest = sign-turn\n", "[SF2] base: is missing");
        refused("[study]\ncontrol = 2022\n", "[study] control: found '2022': a quarter is written");
        refused(STUDY.replace("0, 1", "0"), "[axes] x: found '0': must be two numbers");
        refused(STUDY.replace("[axes]", "extra = 1\n[axes]"), "[study] extra: is not known");
        refused("[axes]\n", "no section [study]");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> Facts.of(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }
}
