package leapfrog.model.market.people;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;

/**
 * People who design and make chips and their tools, by state. Their number grows; where a state is
 * cut off, more people turn to hardware (S1: programmes for chip engineers).
 */
public final class ChipEngineers implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] people;
    private final double growth;
    private final double pull;

    public ChipEngineers(Roster roster, Parameters parameters) {
        people = roster.ofStates(StateField.CHIP_ENGINEERS);
        growth = parameters.value("engineer-growth");
        pull = parameters.value("talent-to-hardware");
    }

    /**
     * One quarter of a state.
     *
     * @param cutOff share of what its buyers want of devices that controls stop
     */
    public void step(int state, double cutOff) {
        people[state] *= Math.pow(1 + growth + pull * cutOff, Quarter.YEARS);
    }

    /** Engineers at work in a state. */
    public double atWork(int state) {
        return people[state];
    }
}
