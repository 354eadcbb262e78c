package leapfrog.experiment.evidence;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be studied.
 *
 * @param chosen the facts and parts to be judged
 * @param seeds that every arm is run on
 * @param scenarios folder in which the arms' scenarios stand
 * @param overrides applied to every arm, before those of the facts
 * @param axes whether parameters will be varied along their axes
 */
public record StudyRequest(
        List<Fact> chosen, long[] seeds, Path scenarios, List<String> overrides, boolean axes) {

    public StudyRequest {
        chosen = List.copyOf(chosen);
        seeds = seeds.clone();
        overrides = List.copyOf(overrides);
        if (chosen.isEmpty() || seeds.length == 0) {
            throw new IllegalArgumentException("a study needs a fact and a seed");
        }
    }

    @Override
    public long[] seeds() {
        return seeds.clone();
    }
}
