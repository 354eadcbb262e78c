package leapfrog.scenario;

import java.util.Optional;
import leapfrog.model.core.Quarter;

/**
 * Which quarters are run.
 *
 * @param fork from which quarter on policies are what-ifs rather than record; it may lie after the
 *     end, when only history is run
 */
record Horizon(Quarter from, Quarter to, Quarter fork) {

    private static final int MOST_QUARTERS = 400;

    /** Stands in where a file gives none, so that the rest can be checked. */
    private static final Horizon ANY =
            new Horizon(Quarter.of(2015, 1), Quarter.of(2035, 4), Quarter.of(2015, 1));

    /** Reads the horizon of a scenario; mistakes are noted and replaced by a usable one. */
    static Horizon read(Section scenario) {
        return scenario.neededSection("horizon").map(Horizon::of).orElse(ANY);
    }

    private static Horizon of(Section section) {
        Optional<Quarter> from = section.needed("from", Forms::quarter);
        Optional<Quarter> to = section.needed("to", Forms::quarter);
        Optional<Quarter> fork = section.value("fork", Forms::quarter);
        section.rejectUnread();
        if (from.isEmpty() || to.isEmpty()) {
            return ANY;
        }
        if (to.get().compareTo(from.get()) < 0) {
            section.mistake(
                    "to", "must not lie before from (" + from.get() + "), found " + to.get());
            return ANY;
        }
        if (to.get().minus(from.get()) >= MOST_QUARTERS) {
            section.mistake("to", "must lie within " + MOST_QUARTERS + " quarters of from");
            return ANY;
        }
        Quarter when = fork.orElse(from.get());
        if (when.compareTo(from.get()) < 0) {
            section.mistake("fork", "must not lie before from (" + from.get() + "), found " + when);
        }
        return new Horizon(from.get(), to.get(), when);
    }
}
