package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;

/**
 * A number of an arm on a seed, made of what it records: measures added up or taken off, perhaps
 * over another measure, times a factor.
 *
 * @param measures labels such as {@code gap(CN/US)}
 * @param signs 1 or -1 for each of them
 * @param per what their sum is divided by
 * @param times factor, such as 100 for per cent
 */
record Yardstick(List<String> measures, List<Integer> signs, Optional<String> per, double times) {

    /** A measure as it is. */
    static Yardstick of(String measure) {
        return new Yardstick(List.of(measure), List.of(1), Optional.empty(), 1);
    }

    /**
     * Reads {@code measure(X) + other(Y) - third} under a key, with the keys {@code per} and {@code
     * times} of the section where they are given.
     */
    static Yardstick read(FactSection section, String key) {
        return of(section, section.text(key));
    }

    /** As {@link #read}, for each part between semicolons. */
    static List<Yardstick> list(FactSection section, String key) {
        section.text(key);
        return section.list(key).stream().map(text -> of(section, text)).toList();
    }

    private static Yardstick of(FactSection section, String text) {
        List<String> measures = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        int sign = 1;
        for (String part : text.split(" ")) {
            if (part.equals("+") || part.equals("-")) {
                sign = part.equals("+") ? 1 : -1;
            } else {
                measures.add(part);
                signs.add(sign);
            }
        }
        double times = section.find("times").map(Double::parseDouble).orElse(1.0);
        return new Yardstick(List.copyOf(measures), List.copyOf(signs), section.find("per"), times);
    }

    /** All that must be recorded. */
    List<String> labels() {
        return Stream.concat(measures.stream(), per.stream()).toList();
    }

    static List<String> labels(List<Yardstick> yardsticks) {
        return yardsticks.stream().flatMap(one -> one.labels().stream()).distinct().toList();
    }

    /** Quarter by quarter from the first recorded one on; NaN where undefined. */
    double[] path(Trial trial, int arm, int seed) {
        double[] path = trial.path(arm, seed, measures.get(0));
        for (int t = 0; t < path.length; t++) {
            path[t] *= signs.get(0);
        }
        for (int m = 1; m < measures.size(); m++) {
            double[] more = trial.path(arm, seed, measures.get(m));
            for (int t = 0; t < path.length; t++) {
                path[t] += signs.get(m) * more[t];
            }
        }
        double[] divisor = per.map(label -> trial.path(arm, seed, label)).orElse(null);
        for (int t = 0; t < path.length; t++) {
            path[t] = times * (divisor == null ? path[t] : path[t] / divisor[t]);
        }
        return path;
    }

    /** Mean over quarters, both ends counted in; NaN when a value is undefined. */
    double mean(Trial trial, int arm, int seed, Quarter from, Quarter to) {
        double[] path = path(trial, arm, seed);
        double sum = 0;
        for (int t = from.minus(trial.start()); t <= to.minus(trial.start()); t++) {
            sum += path[t];
        }
        return sum / (to.minus(from) + 1);
    }

    /** Least value over quarters, or the greatest; NaN when one is undefined. */
    double extreme(Trial trial, int arm, int seed, Quarter from, Quarter to, boolean least) {
        double[] path = path(trial, arm, seed);
        double most = Double.NEGATIVE_INFINITY;
        for (int t = from.minus(trial.start()); t <= to.minus(trial.start()); t++) {
            most = Math.max(most, least ? -path[t] : path[t]);
        }
        return least ? -most : most;
    }
}
