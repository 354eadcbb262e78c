package leapfrog.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that a misspelt one was most likely meant to be. */
public final class NearestName {

    private static final int MOST_LISTED = 12;
    private static final int LONGEST_COMPARED = 100;
    private static final int SHORT = 3;

    private NearestName() {}

    /**
     * The name at the least Damerau-Levenshtein distance, the first of equals, upper and lower case
     * alike; nothing when all are too far to be a slip.
     */
    public static Optional<String> of(String found, Collection<String> names) {
        if (found.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String nearest = null;
        int least = mostEdits(found) + 1;
        for (String name : names) {
            int distance = distance(folded(found), folded(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The end of a message: the nearest name, else all names when they are few. */
    public static String hint(String found, Collection<String> names) {
        return of(found, names)
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(
                        () ->
                                names.isEmpty() || names.size() > MOST_LISTED
                                        ? ""
                                        : "; allowed: " + String.join(", ", names));
    }

    /** A third of the letters, two in a short word, one in a very short one. */
    private static int mostEdits(String found) {
        return found.length() <= SHORT ? 1 : Math.max(2, found.length() / 3);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Edits that turn one word into the other: a letter put in, left out or changed, or two
     * neighbours swapped (Damerau 1964, doi 10.1145/363958.363994), in its restricted form.
     */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                best = Math.min(best, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && swapped(a, i, b, j)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
