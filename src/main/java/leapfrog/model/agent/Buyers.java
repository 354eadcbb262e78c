package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Everybody who buys and owns computing, in the order of every array that is indexed by buyer: the
 * lead firms by their index, then for each state all its other buyers as one, then for each state
 * its centre (state supercomputers), then the local governments that build, state by state.
 */
public final class Buyers implements Serializable {

    private static final long serialVersionUID = 1;

    private final int firms;
    private final int states;
    private final int[] home;
    private final int[] firstLocal;

    public Buyers(Roster roster) {
        firms = roster.firmCount();
        states = roster.stateCount();
        double[] locals = roster.ofStates(StateField.LOCAL_GOVERNMENTS);
        firstLocal = new int[states + 1];
        firstLocal[0] = firms + 2 * states;
        for (int s = 0; s < states; s++) {
            firstLocal[s + 1] = firstLocal[s] + (int) Math.round(locals[s]);
        }
        home = Arrays.copyOf(roster.home(), firstLocal[states]);
        for (int s = 0; s < states; s++) {
            home[others(s)] = s;
            home[centre(s)] = s;
            Arrays.fill(home, firstLocal[s], firstLocal[s + 1], s);
        }
    }

    public int count() {
        return home.length;
    }

    /** Index of the state of each buyer; shared, read only. */
    public int[] homes() {
        return home;
    }

    /** Index of the state that a buyer belongs to. */
    public int home(int buyer) {
        return home[buyer];
    }

    /** Index of the lead firm that a buyer is; negative when it is none. */
    public int firm(int buyer) {
        return buyer < firms ? buyer : -1;
    }

    /** The buyer that stands for everybody in a state who is none of the others. */
    public int others(int state) {
        return firms + state;
    }

    /** The buyer that stands for a state's own centre. */
    public int centre(int state) {
        return firms + states + state;
    }

    /** First of the local governments of a state; they end where those of the next begin. */
    public int firstLocal(int state) {
        return firstLocal[state];
    }

    /** One past the last of the local governments of a state. */
    public int endLocal(int state) {
        return firstLocal[state + 1];
    }
}
