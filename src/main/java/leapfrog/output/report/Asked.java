package leapfrog.output.report;

import leapfrog.output.chart.words.Words;
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

    static Asked of(String policy, ScenarioOutline scenario, Words words) {
        String form = scenario.fork().isEmpty() ? "report.horizon-told" : "report.horizon-forked";
        String horizon =
                scenario.from().isEmpty()
                        ? ""
                        : words.of(form, scenario.from(), scenario.to(), scenario.fork());
        return new Asked(
                words.policy(policy),
                words.title(scenario.name()),
                scenario.description(),
                scenario.question(),
                scenario.precedent(),
                horizon,
                TextLanguage.of(scenario.description() + scenario.question()));
    }
}
