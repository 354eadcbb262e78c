package leapfrog.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;

/**
 * Where a difference is read: at a quarter, or as the mean over all quarters from the policy's date
 * on.
 *
 * @param name {@code +3y}, {@code end} or {@code path}
 * @param from index of the first quarter read, from the first recorded one
 * @param to index of the last quarter read; equal to {@code from} at a quarter
 */
public record Horizon(String name, int from, int to) {

    /** The last recorded quarter. */
    public static final String END = "end";

    /** All quarters from the date on. */
    public static final String PATH = "path";

    private static final int YEAR = 4;

    public Horizon {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("horizon " + name + " runs " + from + " to " + to);
        }
    }

    /**
     * Years after a date that lie within the record, its end and the whole path.
     *
     * @param first recorded quarter
     * @param quarters recorded
     * @param date from which horizons count; before the record means its first quarter
     * @param years whole years such as 1, 3, 5, 10
     */
    public static List<Horizon> after(
            Quarter first, int quarters, Quarter date, List<Integer> years) {
        int start = Math.max(0, Math.min(quarters - 1, date.minus(first)));
        List<Horizon> all = new ArrayList<>();
        for (int year : years) {
            int at = start + YEAR * year;
            if (at < quarters - 1) {
                all.add(new Horizon("+" + year + "y", at, at));
            }
        }
        all.add(new Horizon(END, quarters - 1, quarters - 1));
        all.add(new Horizon(PATH, start, quarters - 1));
        return all;
    }

    /** The quarter it is read at; empty for the path. */
    public Optional<Integer> quarter() {
        return name.equals(PATH) ? Optional.empty() : Optional.of(to);
    }
}
