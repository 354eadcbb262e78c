package leapfrog.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the strategies of a state out as instruments. An entry with the id of one of these and of
 * its kind changes it, whichever file it stands in.
 */
final class StrategyExpansion {

    private final StrategyReader reader;
    private final Mistakes mistakes;

    StrategyExpansion(ScheduleReader schedules, Mistakes mistakes) {
        this.reader = new StrategyReader(schedules, mistakes);
        this.mistakes = mistakes;
    }

    static boolean isStrategy(Named entry) {
        return entry.kind().equals(Named.STRATEGY);
    }

    /** The kind of instrument that a strategy among the entries has under an id. */
    static Optional<String> kindOf(String id, Iterable<Named> entries) {
        for (Named entry : entries) {
            Optional<Strategy> strategy =
                    isStrategy(entry) ? StrategyReader.named(entry) : Optional.empty();
            for (Strategy.Member member : strategy.map(Strategy::members).orElse(List.of())) {
                if (member.id(entry.name()).equals(id)) {
                    return Optional.of(member.kind().id());
                }
            }
        }
        return Optional.empty();
    }

    /** All instruments of a state, those of a strategy in the place of its entry. */
    List<Named> instruments(NamedList list, String path) {
        int before = mistakes.count();
        Map<String, Named> written = new LinkedHashMap<>();
        Set<String> parts = new HashSet<>();
        for (Named entry : list.entries().values()) {
            if (!isStrategy(entry)) {
                change(entry, written, path);
                continue;
            }
            for (Named part : reader.instruments(entry, path)) {
                part(part, written, parts, path);
            }
        }
        if (mistakes.count() == before) {
            refuseStrays(list, parts, path);
        }
        return written.values().stream()
                .filter(one -> one.body().find("remove").isEmpty())
                .toList();
    }

    /** Puts an entry of a file, over the part of a strategy when there is one of its id. */
    private void change(Named entry, Map<String, Named> written, String path) {
        Named part = written.get(entry.name());
        if (part == null || isOfOneKind(entry, part, path)) {
            written.put(entry.name(), part == null ? entry : over(part, entry));
        }
    }

    /** Puts a part of a strategy, under the entry of a file when there is one of its id. */
    private void part(Named part, Map<String, Named> written, Set<String> parts, String path) {
        Named entry = written.get(part.name());
        boolean first = parts.add(part.name());
        if (!first) {
            mistakes.add(
                    part.place(),
                    path + "." + part.name(),
                    "is part of two strategies of this state; give one of them another id");
        } else if (entry == null || isOfOneKind(entry, part, path)) {
            written.put(part.name(), entry == null ? part : over(part, entry));
        }
    }

    private static Named over(Named part, Named entry) {
        return entry.withBody(Merge.fields(part.body(), entry.body()));
    }

    private boolean isOfOneKind(Named entry, Named part, String path) {
        boolean same = entry.kind().equals(part.kind());
        if (!same) {
            mistakes.add(
                    entry.place(),
                    path + "." + entry.name(),
                    "is '"
                            + part.kind()
                            + "' in the strategy, found '"
                            + entry.kind()
                            + "'; give another id");
        }
        return same;
    }

    /** A change of what the strategy's dates leave out would silently be an instrument alone. */
    private void refuseStrays(NamedList list, Set<String> parts, String path) {
        for (Named entry : list.entries().values()) {
            boolean stray =
                    !parts.contains(entry.name())
                            && kindOf(entry.name(), list.entries().values()).isPresent();
            if (stray) {
                mistakes.add(
                        entry.place(),
                        path + "." + entry.name(),
                        "the dates of the strategy leave this instrument out");
            }
        }
    }
}
