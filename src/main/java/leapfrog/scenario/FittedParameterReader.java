package leapfrog.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Unit;

/** Reads what a calibration may move, from where and how far. */
final class FittedParameterReader {

    private static final Range KNOWLEDGE = new Range(Unit.ONE, 0.0001, 10);

    /** Wider than this, a range is searched by factors unless the file says otherwise. */
    private static final double WIDE = 4;

    private final Optional<Tree.Fields> parameters;
    private final Optional<Tree.Fields> actors;

    /**
     * @param scenario that is fitted; nothing when it could not be read
     * @param load finds the map of its actors
     */
    FittedParameterReader(
            Optional<ScenarioLayer> scenario, Function<Tree, Optional<Tree.Fields>> load) {
        Optional<Tree.Fields> plain = scenario.map(ScenarioLayer::plain);
        parameters = plain.flatMap(one -> one.find("parameters")).flatMap(Tree::asFields);
        actors = plain.flatMap(one -> one.find("actors")).flatMap(load);
    }

    /** A number, its widest range and its value in the scenario. */
    private record Known(Range range, boolean ranged, Optional<Double> own) {}

    Optional<FittedParameter> read(String id, Section all) {
        Optional<String> refusal = Fittable.refusal(id);
        Optional<Section> settings = all.section(id);
        if (refusal.isPresent()) {
            all.mistake(all.keyPlace(id), all.path(), refusal.get());
            return Optional.empty();
        }
        Optional<Known> known = known(id, all);
        if (settings.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        return read(id, settings.get(), known.get());
    }

    private Optional<FittedParameter> read(String id, Section settings, Known known) {
        Range range = known.range();
        Optional<Double> from = bound("from", settings, known, range.min());
        Optional<Double> to = bound("to", settings, known, range.max());
        Optional<Double> begun = settings.value("start", range::own);
        Optional<String> scale = settings.value("scale", Forms.choice(List.of("log", "linear")));
        settings.rejectUnread();
        Optional<Double> start = begun.or(known::own);
        if (from.isEmpty() || to.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        return fitted(id, settings, known, start.get(), from.get(), to.get(), scale);
    }

    private static Optional<FittedParameter> fitted(
            String id,
            Section settings,
            Known known,
            double start,
            double from,
            double to,
            Optional<String> scale) {
        boolean logarithmic = scale.map("log"::equals).orElse(from > 0 && to / from >= WIDE);
        boolean good = true;
        if (!(from < to)) {
            settings.mistake("to", "must lie above from (" + Numbers.shown(from) + ")");
            good = false;
        } else if (start < from || start > to) {
            settings.mistake(
                    "start",
                    "must lie in "
                            + ParameterEntry.bounds(from, to)
                            + ", but the search starts at "
                            + Numbers.shown(start));
            good = false;
        }
        if (logarithmic && !(from > 0)) {
            settings.mistake("scale", "cannot be log from zero; give a from above it");
            good = false;
        }
        return good
                ? Optional.of(
                        new FittedParameter(
                                id,
                                known.range().unit(),
                                known.own().orElse(start),
                                start,
                                from,
                                to,
                                logarithmic))
                : Optional.empty();
    }

    private static Optional<Double> bound(
            String key, Section settings, Known known, double widest) {
        if (settings.find(key).isPresent()) {
            return settings.value(key, known.range()::own);
        }
        if (known.ranged()) {
            return Optional.of(widest);
        }
        settings.mistake(
                settings.place(),
                settings.path(),
                "'" + key + "' is missing; a figure of an actor has no plausible range of its own");
        return Optional.empty();
    }

    private Optional<Known> known(String id, Section all) {
        return id.startsWith(FittedParameter.ACTORS) ? actor(id, all) : parameter(id);
    }

    private Optional<Known> parameter(String id) {
        ParameterEntry entry = ParameterCatalog.shipped().ofId(id).orElseThrow();
        Range range = new Range(entry.unit(), entry.min(), entry.max());
        Optional<Double> changed =
                parameters
                        .flatMap(map -> map.find(id))
                        .flatMap(Tree::asText)
                        .flatMap(text -> own(range, text));
        return Optional.of(new Known(range, true, changed.or(() -> Optional.of(entry.fallback()))));
    }

    private Optional<Known> actor(String path, Section all) {
        String[] names = path.split("\\.", -1);
        Range range =
                Stream.of(StateField.values())
                        .filter(field -> field.id().equals(names[3]))
                        .map(field -> new Range(field.unit(), field.min(), field.max()))
                        .findFirst()
                        .orElse(KNOWLEDGE);
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tree> value = Optional.of(actors.get());
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            Optional<Tree.Fields> map = value.flatMap(Tree::asFields);
            value = map.flatMap(one -> one.find(name));
            if (value.isEmpty()) {
                String hint =
                        map.map(one -> NearestName.hint(name, one.fields().keySet())).orElse("");
                all.mistake(
                        all.keyPlace(path),
                        all.path(),
                        "'" + path + "': the scenario's actors have no '" + name + "'" + hint);
                return Optional.empty();
            }
        }
        Optional<Double> own = value.flatMap(Tree::asText).flatMap(text -> own(range, text));
        return Optional.of(new Known(range, false, own));
    }

    /** Nothing when it is wrong, which the reader of scenarios tells. */
    private static Optional<Double> own(Range range, String text) {
        try {
            return Optional.of(range.own(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
