package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may go wrong with strategies and choices, each told with its place. */
class StrategyMistakesTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    private List<String> mistakes(String yaml, String... sets) {
        return desk.mistakes(yaml, sets).stream()
                .map(Mistake::toString)
                .map(line -> line.substring(Math.max(0, line.indexOf("scenario.yaml"))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strategy: eficiency-and-diffusion | policies.CN.eficiency-and-diffusion.name:"
                        + " unknown strategy 'eficiency-and-diffusion'; did you mean"
                        + " 'efficiency-and-diffusion'?",
                "strategy: { from: 2016-Q1 } | policies.CN.strategy: 'name' is missing",
                "strategy: | policies.CN.strategy: 'name' is missing",
                "strategy: [a] | policies.CN.strategy: must be a map, found a list",
                "strategy: { name: open-ecosystem, intensty: 1 } | policies.CN.open-ecosystem:"
                        + " unknown key 'intensty'; did you mean 'intensity'?",
                "strategy: { name: open-ecosystem, intensity: 2 } |"
                        + " policies.CN.open-ecosystem.intensity: must lie in [0, 1], found '2'",
                "strategy: { name: open-ecosystem, targets: [US] } |"
                        + " policies.CN.open-ecosystem.targets: no instrument of this strategy has"
                        + " targets",
                "strategy: { name: open-ecosystem, to: 2014-Q4 } | policies.CN.open-ecosystem: it"
                        + " ends (2014-Q4) before it starts (2015-Q4)",
                "strategy: { name: open-ecosystem, when: { measure: open-share } } |"
                        + " policies.CN.open-ecosystem.when: needs either 'above' or 'below', found"
                        + " neither",
                "strategy: { name: export-control, targets: [XX] } |"
                        + " policies.CN.export-control-screening.targets: unknown state 'XX'",
                "stratgy: open-ecosystem | policies.CN: unknown instrument 'stratgy'; did you mean"
                        + " 'strategy'?"
            })
    void aMistakenStrategyIsToldWithItsPlace(String entry, String expected) {
        String yaml = "extends: base.yaml\npolicies:\n  CN:\n    - " + entry + "\n";

        assertThat(mistakes(yaml)).first().asString().startsWith("scenario.yaml:4:");
        assertThat(mistakes(yaml)).anySatisfy(line -> assertThat(line).contains(expected));
    }

    @Test
    void idsThatClashAreRefused() {
        assertThat(
                        mistakes(
                                """
                                extends: base.yaml
                                policies:
                                  CN:
                                    - strategy: open-ecosystem
                                    - diffusion: { id: open-ecosystem-frameworks }
                                    - strategy: { name: open-ecosystem, from: 2016-Q1 }
                                """))
                .contains(
                        "scenario.yaml:6:7: policies.CN: id 'open-ecosystem' is given twice, first"
                                + " at line 4, column 7",
                        "scenario.yaml:5:7: policies.CN.open-ecosystem-frameworks: is"
                                + " 'open-ecosystem' in the strategy, found 'diffusion'; give"
                                + " another id");
    }

    @Test
    void aChangeOfWhatTheDatesLeaveOutIsRefused() {
        assertThat(
                        mistakes(
                                """
                                extends: base.yaml
                                policies:
                                  CN:
                                    - strategy: { name: efficiency-and-diffusion, from: 2016-Q1 }
                                    - diffusion: { id: efficiency-and-diffusion-first-robots }
                                """))
                .containsExactly(
                        "scenario.yaml:5:7: policies.CN.efficiency-and-diffusion-first-robots: the"
                                + " dates of the strategy leave this instrument out");
    }

    @Test
    void anOverrideOfAPartThatDoesNotExistIsRefused() {
        assertThat(
                        mistakes(
                                "extends: base.yaml\npolicies: { CN: [strategy: open-ecosystem] }\n",
                                "policies.CN.open-ecosystem-framework.framework=1"))
                .singleElement()
                .asString()
                .contains("there is no instrument 'open-ecosystem-framework' to change");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CM: { rule: by-regime } | choices: unknown state 'CM'; did you mean 'CN'?",
                "CN: { payoff: { open-share: 1 } } | choices.CN: 'rule' is missing",
                "CN: { rule: roth-erew } | choices.CN.rule: must be one of fixed, roth-erev,"
                        + " by-regime, found 'roth-erew'; did you mean 'roth-erev'?",
                "CN: { rule: roth-erev } | choices.CN: payoff must name at least one measure",
                "CN: { rule: roth-erev, payoff: { open-shar: 1 } } | choices.CN.payoff: unknown"
                        + " measure 'open-shar'; did you mean 'open-share'?",
                "CN: { rule: roth-erev, payoff: { open-share: high } } |"
                        + " choices.CN.payoff.open-share: must be a number, found 'high'",
                "CN: { rule: roth-erev, payoff: open-share } | choices.CN.payoff: must be a map,"
                        + " found 'open-share'",
                "CN: { rule: by-regime, payoff: { open-share: 1 } } | choices.CN: payoff is not"
                        + " looked at by by-regime",
                "CN: { rule: by-regime, every: 5 months } | choices.CN.every: must be a whole"
                        + " number of quarters, found '5 months'",
                "CN: { rule: by-regime, evry: 1 years } | choices.CN: unknown key 'evry'; did you"
                        + " mean 'every'?",
                "CN: { rule: by-regime } | choices.CN: every instrument is at full intensity, so"
                        + " that none can be raised; give some an intensity below 1",
                "KR: { rule: by-regime } | choices.KR: has fewer than two instruments to weigh"
            })
    void aMistakenChoiceIsToldWithItsPlace(String entry, String expected) {
        assertThat(mistakes("extends: base.yaml\nchoices:\n  " + entry + "\n"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("scenario.yaml:3:").contains(expected));
    }

    /** The shipped resource is read the same way, so a slip in it cannot pass. */
    @Test
    void everyMistakeOfAStrategyFileIsToldAtOnce() {
        String yaml =
                """
                plan:
                  text: a plan
                  states: [CN]
                  source: none
                  instruments:
                    one:
                      instrument: difusion
                      from: 2015-Q1
                      source: none
                      levers: {}
                    two:
                      instrument: diffusion
                      from: 2015-Q1
                      source: none
                      assumed: [literacy]
                      levers: { suport: 1 }
                """;
        assertThatThrownBy(
                        () -> StrategyCatalog.read("plans", yaml.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("unknown instrument 'difusion'; did you mean 'diffusion'?")
                .hasMessageContaining("'reason' is missing")
                .hasMessageContaining("unknown lever 'suport'; did you mean 'support'?")
                .hasMessageContaining("'literacy' is not given");
    }
}
