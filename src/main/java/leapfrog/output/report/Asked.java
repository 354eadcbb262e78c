package leapfrog.output.report;

import leapfrog.scenario.ScenarioOutline;

/**
 * What one scenario asks.
 *
 * @param policy name in a comparison; empty in a run of one
 * @param horizon from, to and fork in words; empty when the scenario gives none
 * @param language of its texts
 */
public record Asked(
        String policy,
        String name,
        String description,
        String question,
        String precedent,
        String horizon,
        String language) {

    static Asked of(String policy, ScenarioOutline scenario) {
        String fork = scenario.fork().isEmpty() ? "" : "; what-ifs begin in " + scenario.fork();
        String horizon =
                scenario.from().isEmpty() ? "" : scenario.from() + " to " + scenario.to() + fork;
        return new Asked(
                policy,
                scenario.name(),
                scenario.description(),
                scenario.question(),
                scenario.precedent(),
                horizon,
                Language.of(scenario.description() + scenario.question()));
    }
}
