package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Schedule;

/** Reads one strategy of a state and makes its instruments, as a file would have said them. */
final class StrategyReader {

    private static final StrategyCatalog CATALOG = StrategyCatalog.shipped();

    private final ScheduleReader schedules;
    private final Mistakes mistakes;

    StrategyReader(ScheduleReader schedules, Mistakes mistakes) {
        this.schedules = schedules;
        this.mistakes = mistakes;
    }

    /** The strategy that an entry names, if there is one of that name. */
    static Optional<Strategy> named(Named entry) {
        return entry.body()
                .find("name")
                .filter(Tree.Text.class::isInstance)
                .flatMap(tree -> CATALOG.ofName(((Tree.Text) tree).text().strip()));
    }

    /** Its instruments, or none after telling what is wrong. */
    List<Named> instruments(Named entry, String path) {
        int before = mistakes.count();
        Quarter first = named(entry).map(Strategy::from).orElse(Quarter.of(2015, 1));
        Tree.Fields body = Completion.strategy(entry, first);
        Section section = new Section(path + "." + entry.name(), body, mistakes);
        Optional<Strategy> strategy =
                section.needed("name", Forms.known("strategy", CATALOG.names()))
                        .flatMap(CATALOG::ofName);
        Optional<Schedule> schedule = schedules.read(section);
        boolean aimed = section.find("targets").isPresent();
        if (aimed && strategy.isPresent() && !hasTargets(strategy.get())) {
            section.mistake("targets", "no instrument of this strategy has targets");
        }
        section.rejectUnread();
        if (mistakes.count() > before || strategy.isEmpty() || schedule.isEmpty()) {
            return List.of();
        }
        List<Named> made = members(entry, body, strategy.get(), schedule.get());
        if (made.isEmpty()) {
            section.mistake(entry.place(), section.path(), "none of it is ever in force");
        }
        return made;
    }

    private static boolean hasTargets(Strategy strategy) {
        return strategy.members().stream()
                .anyMatch(member -> member.levers().find("targets").isPresent());
    }

    private static List<Named> members(
            Named entry, Tree.Fields body, Strategy strategy, Schedule schedule) {
        boolean dated = Completion.says(entry.body(), "from");
        List<Named> made = new ArrayList<>();
        for (Strategy.Member member : strategy.members()) {
            Quarter from = dated ? schedule.from() : member.from();
            boolean superseded = dated && member.to().isPresent();
            boolean over = schedule.to().filter(end -> end.compareTo(from) < 0).isPresent();
            if (!superseded && !over) {
                made.add(
                        new Named(
                                member.kind().id(),
                                member.id(entry.name()),
                                entry.place(),
                                settings(entry.place(), body, member, schedule, dated)));
            }
        }
        return made;
    }

    private static Tree.Fields settings(
            Place place,
            Tree.Fields body,
            Strategy.Member member,
            Schedule schedule,
            boolean dated) {
        Map<String, Tree> keys = new LinkedHashMap<>();
        keys.put("from", new Tree.Text(place, member.from().toString()));
        if (!dated) {
            member.to().ifPresent(end -> keys.put("to", new Tree.Text(place, end.toString())));
            member.announced()
                    .ifPresent(day -> keys.put("announced", new Tree.Text(place, day.toString())));
        }
        for (String key : List.of("announced", "phase-in", "when")) {
            body.find(key).ifPresent(tree -> keys.put(key, tree));
        }
        if (dated) {
            body.find("from").ifPresent(tree -> keys.put("from", tree));
        }
        boolean ended =
                schedule.to().isPresent() && (dated || endsFirst(schedule.to().get(), member.to()));
        if (ended) {
            body.find("to").ifPresent(tree -> keys.put("to", tree));
        }
        keys.put("intensity", intensity(body, member, schedule, place));
        member.levers().fields().forEach((key, field) -> keys.put(key, at(place, field.value())));
        if (keys.containsKey("targets")) {
            body.find("targets").ifPresent(tree -> keys.put("targets", tree));
        }
        Map<String, Tree.Field> fields = new LinkedHashMap<>();
        keys.forEach((key, tree) -> fields.put(key, new Tree.Field(tree.place(), tree)));
        return new Tree.Fields(place, fields);
    }

    private static boolean endsFirst(Quarter end, Optional<Quarter> documented) {
        return documented.filter(other -> other.compareTo(end) <= 0).isEmpty();
    }

    private static Tree intensity(
            Tree.Fields body, Strategy.Member member, Schedule schedule, Place place) {
        if (member.intensity() == 1) {
            return body.find("intensity").orElseThrow();
        }
        double product = member.intensity() * schedule.intensity();
        return new Tree.Text(place, Numbers.shown(product));
    }

    /** The same tree as if it stood at another place, since nobody can mend the program's own. */
    private static Tree at(Place place, Tree tree) {
        if (tree instanceof Tree.Fields map) {
            Map<String, Tree.Field> moved = new LinkedHashMap<>();
            map.fields()
                    .forEach(
                            (key, field) ->
                                    moved.put(
                                            key, new Tree.Field(place, at(place, field.value()))));
            return new Tree.Fields(place, moved);
        }
        if (tree instanceof Tree.Items list) {
            return new Tree.Items(
                    place, list.items().stream().map(item -> at(place, item)).toList());
        }
        return new Tree.Text(place, ((Tree.Text) tree).text());
    }
}
