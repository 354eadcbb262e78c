package leapfrog.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.market.trade.Channel;

/** The catalogue of every measure there is, in the order of tables. */
public final class Measures {

    private static final List<Measure> ALL =
            Stream.of(
                            CapabilityMeasures.all(),
                            ComputingMeasures.all(),
                            ChipMeasures.all(),
                            UseMeasures.all())
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, Measure> BY_ID =
            ALL.stream().collect(Collectors.toMap(Measure::id, Function.identity()));

    private static final List<String> OF_EVERY_STATE =
            List.of(
                    "frontier-capability",
                    "compute-stock",
                    "compute-share",
                    "technology-spending",
                    "top-talent-share",
                    "innovation-share",
                    "ecosystem-share",
                    "open-share",
                    "data-stock",
                    "adoption",
                    "depth",
                    "value-added",
                    "value-added-share",
                    "gdp");

    private static final List<String> OF_POLES =
            List.of(
                    "training-compute",
                    "algorithmic-efficiency",
                    "chip-self-sufficiency",
                    "devices-bought",
                    "device-performance",
                    "compute-scarcity",
                    "compute-price",
                    "power-use",
                    "notable-models",
                    "data-home-share",
                    "data-concentration",
                    "industry-revenue",
                    "vendor-revenue-lost");

    private Measures() {}

    public static List<Measure> all() {
        return ALL;
    }

    public static Optional<Measure> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * What a run records when a scenario does not say: labels like {@code gap-months(CN/US)}.
     *
     * @param states ids of all states, in the order of the actor file
     * @param poles ids of the poles, leader of the start first
     * @param vendors ids of the firms that design chips
     */
    public static List<String> standard(
            List<String> states, List<String> poles, List<String> vendors) {
        List<String> labels = new ArrayList<>();
        labels.addAll(
                List.of(
                        "frontier-capability",
                        "training-compute",
                        "algorithmic-efficiency",
                        "compute-stock",
                        "device-performance",
                        "open-share",
                        "open-share(FRAMEWORK)",
                        "market-concentration(CHIP_DESIGN)",
                        "market-concentration(MODEL)"));
        for (int i = 1; i < poles.size(); i++) {
            String pair = poles.get(i) + "/" + poles.get(0);
            labels.add("gap(" + pair + ")");
            labels.add("gap-months(" + pair + ")");
            labels.add("ban-risk(" + pair + ")");
        }
        OF_EVERY_STATE.forEach(id -> states.forEach(s -> labels.add(id + "(" + s + ")")));
        OF_POLES.forEach(id -> poles.forEach(s -> labels.add(id + "(" + s + ")")));
        for (String pole : poles) {
            for (String channel : Channel.ids()) {
                labels.add("devices-bought(" + pole + "/" + channel + ")");
            }
            states.stream()
                    .filter(s -> !s.equals(pole))
                    .forEach(s -> labels.add("ecosystem-share(" + pole + "/" + s + ")"));
            for (String segment : List.of("MODEL", "CHIP_DESIGN", "FABRICATION")) {
                labels.add("knowledge(" + pole + "/" + segment + ")");
            }
        }
        vendors.forEach(firm -> labels.add("vendor-revenue(" + firm + ")"));
        return List.copyOf(labels);
    }
}
