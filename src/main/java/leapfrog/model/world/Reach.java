package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateSeed;

/** How easily what one state offers reaches another, from 0 to 1; home is 1. */
final class Reach implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] table;
    private final double[][] start;

    /**
     * @param unknown for pairs that the actor file does not give
     */
    Reach(Roster roster, double unknown) {
        int states = roster.stateCount();
        table = new double[states][states];
        start = new double[states][states];
        for (int to = 0; to < states; to++) {
            StateSeed receiver = roster.states().get(to);
            for (int from = 0; from < states; from++) {
                String id = roster.states().get(from).id();
                table[from][to] = from == to ? 1 : receiver.reach().getOrDefault(id, unknown);
                start[from][to] = table[from][to];
            }
        }
    }

    /** Sets it to that of the start and what has come to it since, within 0 and 1. */
    void add(double[][] since) {
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                table[from][to] = Math.max(0, Math.min(1, start[from][to] + since[from][to]));
            }
        }
    }

    double from(int state, int to) {
        return table[state][to];
    }

    /** Rows are who offers, columns who receives; shared, read only. */
    double[][] table() {
        return table;
    }
}
