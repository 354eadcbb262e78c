package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that a calibration may fit: the record up to 2022 says something of it, or at least of
 * what it makes with others. Here stands the whole list; a calibration that names anything else is
 * refused.
 *
 * @param path id of a parameter, or path of an actor's figure as {@code --set} takes it; {@code *}
 *     stands for one name
 */
record Fittable(String path) {

    private static final String ANY = "*";
    private static final String AXIS =
            "is not identified by the record up to 2022, so it stays an axis of the uncertainty";
    private static final String PRODUCT = "is fixed: only its product with %s is identified";

    /** In the order of the model's parts. */
    static final List<Fittable> ALL =
            List.of(
                    // Progress of models, and how it is copied; the step and the fidelity are
                    // fixed.
                    new Fittable("opportunity(MODEL)"),
                    new Fittable("difficulty(MODEL)"),
                    new Fittable("imitation-rate(MODEL)"),
                    // What a training run is worth: its level at the start and its elasticity.
                    new Fittable("run-at-start"),
                    new Fittable("run-value-elasticity"),
                    // Finance: mood and ceiling; its scale follows from spending at the start.
                    new Fittable("finance-mood"),
                    new Fittable("finance-ceiling"),
                    new Fittable("actors.states.CN.technology-spending.value"),
                    // Progress of hardware.
                    new Fittable("opportunity(EQUIPMENT)"),
                    new Fittable("opportunity(MEMORY)"),
                    new Fittable("opportunity(FABRICATION)"),
                    new Fittable("opportunity(CHIP_DESIGN)"),
                    new Fittable("difficulty(EQUIPMENT)"),
                    new Fittable("difficulty(MEMORY)"),
                    new Fittable("difficulty(FABRICATION)"),
                    new Fittable("difficulty(CHIP_DESIGN)"),
                    new Fittable("actors.firms.*.segments.CHIP_DESIGN.knowledge"),
                    // Choice of device.
                    new Fittable("device-taste"),
                    new Fittable("software-lock-in"),
                    new Fittable("ban-risk-weight"),
                    new Fittable("ban-risk-speed"),
                    new Fittable("ban-risk-announced"),
                    // Talent.
                    new Fittable("talent-visa-weight"),
                    new Fittable("talent-mobility"),
                    new Fittable("actors.states.*.home-bias.value"),
                    // Robots, hosts of code, investment abroad.
                    new Fittable("robot-push"),
                    new Fittable("actors.states.*.robot-growth.value"),
                    new Fittable("code-host-review"),
                    new Fittable("code-host-switching-cost"),
                    new Fittable("deal-push-regulation"),
                    new Fittable("deal-push-control"),
                    new Fittable("deal-push-access"),
                    new Fittable("deal-push-programme"));

    /** Families that one might think of, and why they are not in the list. */
    private static final Map<String, String> REFUSED = refused();

    private static Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        Stream.of(
                        "induced-innovation",
                        "scarcity-response",
                        "distillation",
                        "modularity",
                        "gray-scale",
                        "finance-herd",
                        "productivity-gain",
                        "dual-standard-cost",
                        "paradigm-attention",
                        "paradigm-take-up")
                .forEach(family -> refused.put(family, AXIS));
        refused.put("innovation-step", String.format(PRODUCT, "opportunity"));
        refused.put("imitation-fidelity", String.format(PRODUCT, "imitation-rate"));
        return refused;
    }

    private boolean fits(String name) {
        String[] own = path.split("\\.", -1);
        String[] other = name.split("\\.", -1);
        if (own.length != other.length) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            if (!own[i].equals(ANY) && !own[i].equals(other[i])) {
                return false;
            }
        }
        return true;
    }

    /** Why a number may not be fitted; nothing when it may. */
    static Optional<String> refusal(String name) {
        if (ALL.stream().anyMatch(one -> one.fits(name))) {
            return Optional.empty();
        }
        int bracket = name.indexOf('(');
        String family = bracket < 0 ? name : name.substring(0, bracket);
        String reason = REFUSED.get(family);
        if (AXIS.equals(reason)) {
            List<String> axes = new ArrayList<>(REFUSED.keySet());
            axes.removeIf(one -> !AXIS.equals(REFUSED.get(one)));
            return Optional.of(
                    "'" + name + "' " + AXIS + ", like all of " + String.join(", ", axes));
        }
        if (reason != null) {
            return Optional.of("'" + name + "' " + reason);
        }
        List<String> names = ALL.stream().map(Fittable::path).toList();
        String nearest =
                NearestName.of(name, names)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; what may be: " + String.join(", ", names));
        return Optional.of("'" + name + "' may not be fitted" + nearest);
    }
}
