package leapfrog.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Where a figure of the actor file comes from: its date, source and how sure it is. A figure
 * without a source must be called an assumption and say why.
 */
final class Provenance {

    private static final List<String> QUALITIES = List.of("documented", "recalled", "assumed");

    private Provenance() {}

    /** Checks the keys at, source, quality and reason of a figure. */
    static void check(Section figure, boolean dated) {
        if (dated) {
            figure.needed("at", Provenance::date);
        } else {
            figure.value("at", Provenance::date);
        }
        Optional<String> quality = figure.needed("quality", Forms.choice(QUALITIES));
        quality.ifPresent(known -> figure.need(known.equals("assumed") ? "reason" : "source"));
        figure.value("source", Forms::text);
        figure.value("reason", Forms::text);
        figure.value("note", Forms::text);
    }

    /** A year, a quarter, a month or a day: {@code 2015}, {@code 2015-Q1}, {@code 2015-06-30}. */
    static String date(String text) {
        String date = text.strip();
        String[] parts = date.split("-", -1);
        boolean good = parts.length <= 3 && parts[0].length() == 4 && Numbers.isWhole(parts[0]);
        if (good && parts.length == 2 && parts[1].startsWith("Q")) {
            Forms.quarter(date);
            return date;
        }
        good &= parts.length < 2 || part(parts[1], 12);
        good &= parts.length < 3 || part(parts[2], 31);
        if (!good) {
            throw new IllegalArgumentException(
                    "must be a date such as 2015, 2015-Q1 or 2015-06-30, found '" + date + "'");
        }
        return date;
    }

    private static boolean part(String text, int most) {
        return text.length() == 2
                && Numbers.isWhole(text)
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= most;
    }
}
