package leapfrog.model.policy;

import java.io.Serializable;
import java.util.List;

/**
 * Whom an export control can mean, in the order of their indices.
 *
 * @param firmHome index of each firm's home state
 * @param stateIds ids of all states
 * @param firmIds ids of all firms
 * @param alignment how far a state (row) is aligned with another (column), 0 to 1
 * @param allyAlignment least alignment with the issuer at which a state joins when asked
 */
public record Parties(
        int[] firmHome,
        List<String> stateIds,
        List<String> firmIds,
        double[][] alignment,
        double allyAlignment)
        implements Serializable {

    /** How ids of firms begin that no file names: places for newcomers of the run. */
    public static final String NEWCOMER = "newcomer-";

    /** Whether a file may name a firm. */
    boolean isNamed(int firm) {
        return !firmIds.get(firm).startsWith(NEWCOMER);
    }

    /** The same with states aligned as they are now. */
    public Parties aligned(double[][] now) {
        return new Parties(firmHome, stateIds, firmIds, now, allyAlignment);
    }

    /** Indices of the named states, marked; unknown names are refused when a file is read. */
    boolean[] states(List<String> ids) {
        boolean[] marked = new boolean[stateIds.size()];
        ids.forEach(id -> marked[stateIds.indexOf(id)] = true);
        return marked;
    }

    boolean[] firms(List<String> ids) {
        boolean[] marked = new boolean[firmIds.size()];
        ids.forEach(id -> marked[firmIds.indexOf(id)] = true);
        return marked;
    }

    /** The issuer and those of its allies that are aligned enough to join. */
    boolean[] joined(int issuer, List<String> allies) {
        boolean[] asked = states(allies);
        boolean[] joined = new boolean[asked.length];
        for (int s = 0; s < asked.length; s++) {
            joined[s] = s == issuer || asked[s] && alignment[s][issuer] >= allyAlignment;
        }
        return joined;
    }
}
