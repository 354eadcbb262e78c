package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.model.core.Quarter;

/** A claim that can fail: what is run and recorded for it, and how the records are judged. */
public interface FactTest {

    /** What is run, each on every seed; the trial has them in this order. */
    List<Treatment> arms();

    /** Labels of what the arms record, such as {@code gap(CN/US)}. */
    List<String> measures();

    /** First quarter that is read. */
    Quarter from();

    /** Last quarter that must be recorded. */
    Quarter to();

    /**
     * How large the effect is: positive in the direction that is claimed, 0 when there is none, NaN
     * when undefined. A placebo is measured against it.
     */
    double effect(Trial trial);

    /** A number whose sign must be the same wherever the finding is robust. */
    default double lean(Trial trial) {
        return effect(trial);
    }

    Finding judge(Trial trial, Bootstrap bootstrap);
}
