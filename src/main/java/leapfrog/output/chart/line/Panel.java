package leapfrog.output.chart.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.technology.Layer;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.words.Words;

/**
 * One plot of a figure, declared: which measure it shows and what stands on its axis.
 *
 * @param measure id
 * @param axis title without its unit
 * @param pair how two states stand to each other, with {@code {0}} and {@code {1}} for them; empty
 *     for measures of single states
 * @param caption what sets it apart from the other plots of its figure; empty when it is alone
 * @param scale of its axis
 */
public record Panel(String measure, String axis, String pair, String caption, Scale scale) {

    public Panel(String measure, String axis, String pair, String caption) {
        this(measure, axis, pair, caption, Scale.FITTED);
    }

    /** Those of a measure that the plot shows. */
    List<SeriesSummary> shown(FigureInput input) {
        return scale.shown(input.of(measure).stream().filter(SeriesForm::hasValues).toList());
    }

    /** The name of a line: a state, a layer, or two states and how they stand to each other. */
    String name(String subject, Words words) {
        String[] states = subject.split("/");
        return states.length == 2 && !pair.isEmpty()
                ? pair.replace("{0}", words.state(states[0], states[0]))
                        .replace("{1}", words.state(states[1], states[1]))
                : isLayer(subject)
                        ? words.of("layer." + subject.toLowerCase(Locale.ROOT))
                        : subject.replace("/", ", ");
    }

    private static boolean isLayer(String subject) {
        return Stream.of(Layer.values()).anyMatch(layer -> layer.name().equals(subject));
    }
}
