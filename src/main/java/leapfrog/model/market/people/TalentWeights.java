package leapfrog.model.market.people;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * What researchers look at, and how fast their number turns over.
 *
 * @param retirement share that leaves the top ranks a quarter
 * @param mobility share that looks for work a quarter
 * @param pay weight of money per head
 * @param peers weight of peers
 * @param computing weight of computing per head
 * @param visa elasticity of migration to how open states are
 * @param call worth of a full return programme to who is abroad
 * @param late growth of graduates in the long run, a year
 * @param boom years for which growth of its own lasts in a state
 */
record TalentWeights(
        double retirement,
        double mobility,
        double pay,
        double peers,
        double computing,
        double visa,
        double call,
        double late,
        double boom)
        implements Serializable {

    static TalentWeights of(Parameters parameters) {
        return new TalentWeights(
                parameters.value("talent-retirement"),
                parameters.value("talent-mobility"),
                parameters.value("talent-pay-weight"),
                parameters.value("talent-peer-weight"),
                parameters.value("talent-compute-weight"),
                parameters.value("talent-visa-weight"),
                parameters.value("return-programme-worth"),
                parameters.value("graduate-growth-late"),
                parameters.value("graduate-boom"));
    }

    /** Growth of graduates a year, from what it was at the start to that of the long run. */
    double growth(double atStart, double years) {
        return late + (atStart - late) * Math.exp(-years / boom);
    }
}
