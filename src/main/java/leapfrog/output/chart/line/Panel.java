package leapfrog.output.chart.line;

import java.util.Locale;

/**
 * One plot of a figure, declared: which measure it shows and what stands on its axis.
 *
 * @param measure id
 * @param axis title without its unit
 * @param pair how two states stand to each other, with {@code %s} for each; empty for measures of
 *     single states
 * @param caption what sets it apart from the other plots of its figure; empty when it is alone
 */
public record Panel(String measure, String axis, String pair, String caption) {

    /** The name of a line: a state, or two and how they stand to each other. */
    String name(String subject) {
        String[] states = subject.split("/");
        return states.length == 2 && !pair.isEmpty()
                ? String.format(Locale.ROOT, pair, states[0], states[1])
                : subject.replace("/", ", ");
    }
}
