package leapfrog.scenario;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/**
 * How single values are written. Each form takes the text and refuses with an {@link
 * IllegalArgumentException} whose message says what was found and what is allowed.
 */
final class Forms {

    /** Silence in words: lifts a date or a condition that a base file set. */
    static final String NONE = "none";

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_INTEGER = 10;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private Forms() {}

    static Quarter quarter(String text) {
        Quarter quarter = Quarter.parse(text.strip());
        if (quarter.year() < FIRST_YEAR || quarter.year() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "must lie in "
                            + FIRST_YEAR
                            + " to "
                            + LAST_YEAR
                            + ", found '"
                            + text.strip()
                            + "'");
        }
        return quarter;
    }

    /** A whole number of quarters, written as any time: {@code 4 quarters}, {@code 1 years}. */
    static Function<String, Integer> quarters(int min, int max) {
        Range range = new Range(Unit.QUARTERS, min, max);
        return text -> {
            double years = range.base(text);
            double quarters = Unit.QUARTERS.fromBase(years);
            if (Math.abs(quarters - Math.rint(quarters)) > 1e-9) {
                throw new IllegalArgumentException(
                        "must be a whole number of quarters, found '" + text.strip() + "'");
            }
            return (int) Math.rint(quarters);
        };
    }

    static Function<String, Integer> integer(int min, int max) {
        return text -> {
            String digits = text.strip();
            if (digits.length() > LONGEST_INTEGER || !Numbers.isWhole(digits)) {
                throw new IllegalArgumentException(
                        "must be a whole number, found '" + digits + "'");
            }
            long value = Long.parseLong(digits);
            if (value < min || value > max) {
                throw new IllegalArgumentException(
                        "must lie in [" + min + ", " + max + "], found '" + digits + "'");
            }
            return (int) value;
        };
    }

    static boolean flag(String text) {
        return choice(List.of("true", "false")).apply(text).equals("true");
    }

    /** One of a few words. */
    static Function<String, String> choice(Collection<String> words) {
        return text -> {
            String word = text.strip();
            if (!words.contains(word)) {
                String nearest =
                        NearestName.of(word, words)
                                .map(name -> "; did you mean '" + name + "'?")
                                .orElse("");
                throw new IllegalArgumentException(
                        "must be one of "
                                + String.join(", ", words)
                                + ", found '"
                                + word
                                + "'"
                                + nearest);
            }
            return word;
        };
    }

    /** One of the known names of a kind of thing: {@code unknown state 'CM'; did you mean 'CN'?} */
    static Function<String, String> known(String thing, Collection<String> names) {
        return text -> {
            String name = text.strip();
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown " + thing + " '" + name + "'" + NearestName.hint(name, names));
            }
            return name;
        };
    }

    /** Text in one line, such as a title. */
    static String name(String text) {
        String name = text.strip();
        if (name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            throw new IllegalArgumentException("must be one line without tabs");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "must have at most " + LONGEST_NAME + " characters, found " + name.length());
        }
        return name;
    }

    /** Text of any number of lines. */
    static String text(String text) {
        return text.strip();
    }

    /** A name that may stand in a path: letters, digits, hyphens and underscores. */
    static String id(String text) {
        String id = text.strip();
        boolean clean =
                id.chars()
                        .allMatch(
                                c ->
                                        c == '-'
                                                || c == '_'
                                                || c >= '0' && c <= '9'
                                                || c >= 'a' && c <= 'z'
                                                || c >= 'A' && c <= 'Z');
        if (!clean || id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "must be an id of letters, digits and hyphens, found '" + id + "'");
        }
        return id;
    }
}
