package leapfrog.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;

/** Reads the declarations of strategies; levers are checked when a scenario uses them. */
final class StrategyFile {

    private static final List<String> KINDS =
            Stream.of(InstrumentKind.values()).map(InstrumentKind::id).toList();
    private static final Range INTENSITY = new Range(Unit.SHARE, 0, 1);

    private StrategyFile() {}

    static List<Strategy> read(Section root) {
        List<Strategy> strategies = new ArrayList<>();
        for (String name : root.keys()) {
            root.section(name).flatMap(one -> strategy(name, one)).ifPresent(strategies::add);
        }
        return strategies;
    }

    private static Optional<Strategy> strategy(String name, Section section) {
        Optional<String> text = section.needed("text", Forms::name);
        section.need("states");
        List<String> states = section.list("states", Forms::id).orElse(List.of());
        Optional<String> source = section.needed("source", Forms::name);
        List<Strategy.Member> members = new ArrayList<>();
        section.neededSection("instruments")
                .ifPresent(
                        all -> {
                            for (String id : all.keys()) {
                                all.section(id)
                                        .flatMap(one -> member(id, one))
                                        .ifPresent(members::add);
                            }
                        });
        section.rejectUnread();
        if (members.isEmpty()) {
            section.mistake("instruments", "holds no instrument");
        }
        return text.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Strategy(name, text.get(), states, source.get(), members));
    }

    private static Optional<Strategy.Member> member(String name, Section section) {
        Optional<InstrumentKind> kind =
                section.needed("instrument", Forms.known("instrument", KINDS))
                        .flatMap(InstrumentKind::ofId);
        Optional<Quarter> from = section.needed("from", Forms::quarter);
        Optional<Quarter> to = section.value("to", Forms::quarter);
        Optional<Quarter> announced = section.value("announced", Forms::quarter);
        Optional<Double> intensity = section.value("intensity", INTENSITY::base);
        Optional<String> source = section.needed("source", Forms::name);
        Optional<Section> levers = section.neededSection("levers");
        List<String> assumed = section.list("assumed", Forms::id).orElse(List.of());
        Optional<String> reason =
                assumed.isEmpty()
                        ? section.value("reason", Forms::name)
                        : section.needed("reason", Forms::name);
        Optional<Tree.Fields> settings =
                section.find("levers")
                        .filter(Tree.Fields.class::isInstance)
                        .map(Tree.Fields.class::cast);
        section.rejectUnread();
        if (kind.isEmpty() || from.isEmpty() || source.isEmpty() || settings.isEmpty()) {
            return Optional.empty();
        }
        checkLevers(kind.get(), levers.get());
        checkAssumed(assumed, intensity.isPresent(), section, settings.get());
        return Optional.of(
                new Strategy.Member(
                        name,
                        kind.get(),
                        from.get(),
                        to,
                        announced,
                        intensity.orElse(1.0),
                        source.get(),
                        assumed,
                        reason.orElse(""),
                        settings.get()));
    }

    /** Only levers that the kind has, or the groups that they stand in. */
    private static void checkLevers(InstrumentKind kind, Section levers) {
        List<String> known =
                kind.levers().stream()
                        .map(Lever::name)
                        .map(lever -> lever.contains(".") ? lever.split("\\.")[0] : lever)
                        .distinct()
                        .toList();
        for (String lever : levers.keys()) {
            if (!known.contains(lever)) {
                levers.mistake(
                        levers.keyPlace(lever),
                        levers.path(),
                        "unknown lever '" + lever + "'" + NearestName.hint(lever, known));
            }
        }
    }

    /** What is called assumed must be given. */
    private static void checkAssumed(
            List<String> assumed, boolean intensity, Section section, Tree.Fields levers) {
        for (String lever : assumed) {
            boolean given =
                    lever.equals("intensity") ? intensity : levers.fields().containsKey(lever);
            if (!given) {
                section.mistake("assumed", "'" + lever + "' is not given");
            }
        }
    }
}
