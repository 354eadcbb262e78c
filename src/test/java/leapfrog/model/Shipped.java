package leapfrog.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.core.Parameters;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ScenarioReader;

/** What the program ships with, as tests of the model need it. */
public final class Shipped {

    /** Every scenario file, by path. */
    public static final List<String> SCENARIOS =
            List.of(
                    "baseline.yaml",
                    "export-controls/none.yaml",
                    "export-controls/entity-list.yaml",
                    "export-controls/chip-threshold.yaml",
                    "export-controls/chip-threshold-foreign-made.yaml",
                    "export-controls/equipment.yaml",
                    "export-controls/memory.yaml",
                    "export-controls/allies.yaml",
                    "export-controls/blanket.yaml",
                    "export-controls/relaxed-with-revenue-share.yaml",
                    "export-controls/tiers.yaml",
                    "export-controls/announced-early.yaml",
                    "export-controls/escalating.yaml",
                    "export-controls/taxed.yaml",
                    "limits/bass.yaml",
                    "limits/mean-field-below.yaml",
                    "limits/mean-field-above.yaml",
                    "limits/lock-in.yaml",
                    "limits/twins.yaml",
                    "limits/latecomer.yaml");
                    "export-controls/strategy-alone.yaml",
                    "frontier-investment/us-frontier-alone.yaml",
                    "frontier-investment/cn-supercomputers-alone.yaml",
                    "frontier-investment/race.yaml",
                    "frontier-investment/withdrawal.yaml",
                    "frontier-investment/full-stack-alone.yaml",
                    "frontier-investment/full-stack-under-control.yaml",
                    "frontier-investment/reaction-loop.yaml",
                    "frontier-investment/adaptive-china.yaml",
                    "frontier-investment/complex-catch-up.yaml",
                    "open-ecosystem/strategy-alone.yaml",
                    "data-sovereignty/strategy-alone.yaml",
                    "efficiency-diffusion/strategy-alone.yaml",
                    "limits/twins.yaml");
                    "data-sovereignty/none.yaml",
                    "data-sovereignty/china.yaml",
                    "data-sovereignty/everyone.yaml",
                    "data-sovereignty/free-flow.yaml",
                    "data-sovereignty/privacy.yaml",
                    "data-sovereignty/unanswered.yaml");
                    "open-ecosystem/open-frameworks.yaml",
                    "open-ecosystem/closed-frameworks.yaml",
                    "open-ecosystem/modular-use.yaml",
                    "open-ecosystem/learning-by-use.yaml",
                    "open-ecosystem/china-closes-weights.yaml",
                    "open-ecosystem/us-opens-weights.yaml",
                    "open-ecosystem/no-champions.yaml",
                    "open-ecosystem/framework-ban.yaml");
                    "third-states/single-world.yaml",
                    "third-states/split-world.yaml",
                    "third-states/korea-hedges.yaml",
                    "third-states/korea-aligns.yaml",
                    "third-states/korea-sets-standards.yaml",
                    "third-states/single-korea-hedges.yaml",
                    "third-states/single-korea-aligns.yaml",
                    "third-states/gulf-hosts.yaml");
                    "efficiency-diffusion/efficiency-and-diffusion.yaml",
                    "efficiency-diffusion/frontier-only.yaml",
                    "efficiency-diffusion/full-depth-ceiling.yaml",
                    "efficiency-diffusion/low-depth-ceiling.yaml",
                    "efficiency-diffusion/no-diffusion.yaml",
                    "efficiency-diffusion/literacy-alone.yaml",
                    "efficiency-diffusion/robots-alone.yaml",
                    "efficiency-diffusion/government-alone.yaml",
                    "shocks/no-pandemic.yaml",
                    "shocks/second-chatbot-moment.yaml",
                    "shocks/new-paradigm-2028.yaml",
                    "shocks/health-crisis.yaml",
                    "shocks/programme-window.yaml",
                    "shocks/incident-wave.yaml",
                    "shocks/safety-pact.yaml",
                    "shocks/close-race.yaml",
                    "shocks/far-race.yaml",
                    "shocks/close-race-with-pact.yaml",
                    "shocks/far-race-with-pact.yaml");
                    "frontier-investment/visas-open.yaml",
                    "frontier-investment/visas-closed.yaml",
                    "frontier-investment/university-compute.yaml");

    private Shipped() {}

    /**
     * A scenario cut down to few adopters.
     *
     * @param to last quarter, such as {@code 2024-Q4}
     */
    public static Blueprint scenario(String path, int adopters, String to, String... sets) {
        List<String> overrides = new ArrayList<>();
        overrides.add("adopters=" + adopters);
        overrides.add("horizon.to=" + to);
        overrides.addAll(List.of(sets));
        return new ScenarioReader().read(Path.of("scenarios").resolve(path), overrides).blueprint();
    }

    /** The shipped numbers with some replaced: id, value, id, value... */
    public static Parameters parameters(Object... idsAndValues) {
        return with(ParameterCatalog.shipped().defaults(), idsAndValues);
    }

    /** The given numbers with some replaced: id, value, id, value... */
    public static Parameters with(Parameters numbers, Object... idsAndValues) {
        Map<String, Double> changed = new LinkedHashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            changed.put((String) idsAndValues[i], ((Number) idsAndValues[i + 1]).doubleValue());
        }
        return numbers.with(changed);
    }
}
