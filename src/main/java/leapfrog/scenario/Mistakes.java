package leapfrog.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that one pass over the files finds every mistake. */
final class Mistakes {

    private final Set<Mistake> found = new LinkedHashSet<>();
    private final Set<Place> unreadable = new HashSet<>();

    /** Notes a value that cannot be read at all; whatever else is wrong with it does not matter. */
    void addUnreadable(Place place, String message) {
        add(place, "", message);
        unreadable.add(place);
    }

    void add(Place place, String path, String message) {
        if (unreadable.contains(place)) {
            return;
        }
        found.add(new Mistake(place.source().name(), place.line(), place.column(), path, message));
    }

    int count() {
        return found.size();
    }

    boolean none() {
        return found.isEmpty();
    }

    /** File by file in the order in which they first went wrong, top to bottom in each. */
    List<Mistake> sorted() {
        List<String> files = found.stream().map(Mistake::file).distinct().toList();
        List<Mistake> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                        .thenComparingInt(Mistake::line)
                        .thenComparingInt(Mistake::column));
        return sorted;
    }

    /**
     * @throws ScenarioException with all of them, when there are any
     */
    void refuse() {
        if (!none()) {
            throw new ScenarioException(sorted());
        }
    }
}
