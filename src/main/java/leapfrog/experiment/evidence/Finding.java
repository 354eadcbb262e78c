package leapfrog.experiment.evidence;

import java.util.List;

/**
 * What a test found.
 *
 * @param statistic that is judged
 * @param low lower bound of the interval that is shown with it
 * @param high upper bound
 * @param threshold as the facts declare it
 * @param notes further numbers, such as a p value
 * @param used seeds on which everything was defined
 */
public record Finding(
        Verdict verdict,
        Value statistic,
        Value low,
        Value high,
        String threshold,
        List<Note> notes,
        int used) {

    public Finding {
        notes = List.copyOf(notes);
    }
}
