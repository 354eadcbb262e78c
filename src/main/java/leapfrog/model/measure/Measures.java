package leapfrog.model.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;

/** The catalogue of every measure there is, in the order of tables. */
public final class Measures {

    private static final List<Measure> ALL =
            Stream.of(
                            CapabilityMeasures.all(),
                            ComputingMeasures.all(),
                            ChipMeasures.all(),
                            ChainMeasures.all(),
                            UseMeasures.all(),
                            PeopleMeasures.all(),
                            FirmMeasures.all(),
                            StrategyMeasures.all(),
                            BlocMeasures.all(),
                            EcosystemMeasures.all(),
                            FollowerMeasures.all(),
                            DataMeasures.all(),
                            SafetyMeasures.all())
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, Measure> BY_ID =
            ALL.stream().collect(Collectors.toMap(Measure::id, Function.identity()));

    private static final List<String> OF_THE_WORLD =
            List.of(
                    "frontier-capability",
                    "training-compute",
                    "algorithmic-efficiency",
                    "compute-stock",
                    "device-performance",
                    "state-machine",
                    "open-share",
                    "open-share(FRAMEWORK)",
                    "open-release-lead",
                    "ecosystem-concentration",
                    "safety-share",
                    "incidents",
                    "market-concentration(CHIP_DESIGN)",
                    "market-concentration(MODEL)");

    private static final List<String> OF_EVERY_STATE =
            List.of(
                    "frontier-capability",
                    "compute-stock",
                    "compute-share",
                    "technology-spending",
                    "top-talent-share",
                    "patents",
                    "innovation-share",
                    "ecosystem-share",
                    "framework-share",
                    "open-share",
                    "code-host-share",
                    "dependence",
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
                    "chip-self-sufficiency-compute",
                    "chip-self-sufficiency-all",
                    "devices-bought",
                    "device-performance",
                    "domestic-device-performance",
                    "domestic-compute-stock",
                    "gray-training-share",
                    "compute-rented",
                    "idle-compute",
                    "state-machine",
                    "equipment-dependence",
                    "memory-dependence",
                    "foundry-dependence",
                    "memory-stock",
                    "compute-scarcity",
                    "compute-price",
                    "power-use",
                    "notable-models",
                    "talent-inflow",
                    "talent-stay-share",
                    "university-compute",
                    "active-firms",
                    "firm-entries",
                    "firm-exits",
                    "ecosystem-share-abroad",
                    "framework-share-abroad",
                    "framework-dependence",
                    "open-release-share",
                    "crowd-talent",
                    "switching-rate",
                    "safety-share",
                    "trust",
                    "optimism",
                    "deployment-lag",
                    "deployment-feedback",
                    "capability-per-compute",
                    "data-home-share",
                    "data-concentration",
                    "data-abroad-share",
                    "usable-data",
                    "binding-input-data",
                    "data-trust",
                    "market-exits",
                    "industry-revenue",
                    "vendor-revenue-lost",
                    "vendor-revenue-refused",
                    "licence-revenue",
                    "resilience");

    private Measures() {}

    public static List<Measure> all() {
        return ALL;
    }

    public static Optional<Measure> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What a run records when a scenario does not say: labels like {@code gap-months(CN/US)}. */
    public static List<String> standard(Cast cast) {
        List<String> labels = new ArrayList<>(OF_THE_WORLD);
        List<String> states = cast.states();
        List<String> poles = cast.poles();
        for (int i = 1; i < poles.size(); i++) {
            String pair = poles.get(i) + "/" + poles.get(0);
            labels.add("gap(" + pair + ")");
            labels.add("gap-months(" + pair + ")");
            labels.add("quarters-to-parity(" + pair + ")");
            labels.add("ban-risk(" + pair + ")");
            labels.add("data-retaliation(" + poles.get(0) + "/" + poles.get(i) + ")");
            labels.add("control-stringency(" + poles.get(0) + "/" + poles.get(i) + ")");
        }
        OF_EVERY_STATE.forEach(id -> states.forEach(s -> labels.add(id + "(" + s + ")")));
        OF_POLES.forEach(id -> poles.forEach(s -> labels.add(id + "(" + s + ")")));
        for (String pole : poles) {
            for (String channel : Channel.ids()) {
                labels.add("devices-bought(" + pole + "/" + channel + ")");
                labels.add("compute-bought(" + pole + "/" + channel + ")");
            }
            states.forEach(s -> labels.add("ecosystem-share(" + pole + "/" + s + ")"));
            for (String segment :
                    List.of("MODEL", "CHIP_DESIGN", "FABRICATION", "MEMORY", "EQUIPMENT")) {
                labels.add("knowledge(" + pole + "/" + segment + ")");
            }
        }
        cast.vendors().forEach(firm -> labels.add("vendor-revenue(" + firm + ")"));
        chain(cast, labels);
        blocs(cast, labels);
        return List.copyOf(labels);
    }

    /** Who sells what to whom along the chain of chips. */
    private static void chain(Cast cast, List<String> labels) {
        List<String> designers = cast.makers(Segment.CHIP_DESIGN);
        List<String> foundries = cast.makers(Segment.FABRICATION);
        List<String> memories = cast.makers(Segment.MEMORY);
        Set<String> plants = new LinkedHashSet<>(foundries);
        plants.addAll(memories);
        pairs(labels, "tool-sales", cast.makers(Segment.EQUIPMENT), plants);
        pairs(labels, "memory-sales", memories, designers);
        pairs(labels, "wafer-sales", foundries, designers);
        pairs(labels, "device-sales", designers, cast.states());
        Set<String> sellers = new LinkedHashSet<>(cast.makers(Segment.EQUIPMENT));
        sellers.addAll(plants);
        sellers.forEach(state -> labels.add("chain-sales(" + state + ")"));
    }

    /** With whom third states side, what that costs them, and how far layers have split. */
    private static void blocs(Cast cast, List<String> labels) {
        for (Layer layer : Layer.values()) {
            labels.add("bloc-index(" + layer.name() + ")");
        }
        labels.add("sovereignty-norm");
        for (String state : cast.states()) {
            labels.add("export-revenue(" + state + ")");
            labels.add("dual-standard-cost(" + state + ")");
            if (!cast.poles().contains(state)) {
                labels.add("hosted-compute(" + state + ")");
                labels.add("leverage(" + state + ")");
                cast.poles().forEach(p -> labels.add("alignment(" + state + "/" + p + ")"));
            }
        }
        cast.poles().forEach(pole -> labels.add("foreign-deals(" + pole + ")"));
    }

    private static void pairs(
            List<String> labels, String id, List<String> from, Collection<String> to) {
        from.forEach(a -> to.forEach(b -> labels.add(id + "(" + a + "/" + b + ")")));
    }
}
