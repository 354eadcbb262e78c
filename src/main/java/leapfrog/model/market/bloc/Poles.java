package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;

/** The states that others align towards, in the order of states. */
public final class Poles implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] states;
    private final int[] place;

    public Poles(Roster roster) {
        place = new int[roster.stateCount()];
        Arrays.fill(place, -1);
        int[] found = new int[place.length];
        int count = 0;
        for (int s = 0; s < place.length; s++) {
            if (roster.states().get(s).pole()) {
                place[s] = count;
                found[count++] = s;
            }
        }
        states = Arrays.copyOf(found, count);
    }

    public int count() {
        return states.length;
    }

    /** Index of the state that is the pole at a place. */
    public int state(int pole) {
        return states[pole];
    }

    /** Place of a state among the poles, negative when it is none. */
    public int place(int state) {
        return place[state];
    }

    public boolean isPole(int state) {
        return place[state] >= 0;
    }
}
