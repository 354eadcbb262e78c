package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.core.Luck;
import leapfrog.model.technology.Segment;

/**
 * States and lead firms in the order of their ids, which is the order of every array, so that the
 * order in a file cannot matter.
 */
public final class Roster implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<StateSeed> states;
    private final List<LeadFirm> firms;
    private final Map<String, Integer> stateIndex = new HashMap<>();
    private final Map<String, Integer> firmIndex = new HashMap<>();
    private final int[] home;
    private final long[] firmAddress;
    private final long[] stateAddress;

    public Roster(List<StateSeed> stateSeeds, List<FirmSeed> firmSeeds) {
        states = stateSeeds.stream().sorted(Comparator.comparing(StateSeed::id)).toList();
        for (int s = 0; s < states.size(); s++) {
            stateIndex.put(states.get(s).id().intern(), s);
        }
        List<FirmSeed> sorted =
                firmSeeds.stream().sorted(Comparator.comparing(FirmSeed::id)).toList();
        home = new int[sorted.size()];
        firmAddress = new long[sorted.size()];
        LeadFirm[] made = new LeadFirm[sorted.size()];
        for (int f = 0; f < made.length; f++) {
            FirmSeed seed = sorted.get(f);
            firmIndex.put(seed.id().intern(), f);
            home[f] = stateIndex(seed.home());
            firmAddress[f] = Luck.owner(seed.id());
            int active = seed.activeFrom().map(q -> q.ordinal()).orElse(Integer.MIN_VALUE);
            made[f] = new LeadFirm(f, seed, home[f], active, firmAddress[f]);
        }
        firms = List.of(made);
        stateAddress = states.stream().mapToLong(state -> Luck.owner(state.id())).toArray();
    }

    public List<StateSeed> states() {
        return states;
    }

    public List<LeadFirm> firms() {
        return firms;
    }

    public int stateCount() {
        return states.size();
    }

    public int firmCount() {
        return firms.size();
    }

    /**
     * @throws IllegalArgumentException when no state has this id
     */
    public int stateIndex(String id) {
        return index(stateIndex, id, "state");
    }

    /**
     * @throws IllegalArgumentException when no firm has this id
     */
    public int firmIndex(String id) {
        return index(firmIndex, id, "firm");
    }

    private static int index(Map<String, Integer> indices, String id, String kind) {
        Integer index = indices.get(id);
        if (index == null) {
            throw new IllegalArgumentException("no " + kind + " is called '" + id + "'");
        }
        return index;
    }

    /** Home state of each firm; shared, read only. */
    public int[] home() {
        return home;
    }

    /** Address of each firm's luck; shared, read only. */
    public long[] firmAddress() {
        return firmAddress;
    }

    /** Address of each state's luck; shared, read only. */
    public long[] stateAddress() {
        return stateAddress;
    }

    /** A number of every state. */
    public double[] ofStates(StateField field) {
        return states.stream().mapToDouble(state -> state.value(field)).toArray();
    }

    /** A number of every firm. */
    public double[] ofFirms(FirmField field) {
        return firms.stream().mapToDouble(firm -> firm.value(field)).toArray();
    }

    /** How far each state (row) sides with each other (column), from 0 to 1. */
    public double[][] alignment() {
        double[][] table = new double[states.size()][states.size()];
        for (int s = 0; s < table.length; s++) {
            for (int other = 0; other < table.length; other++) {
                String id = states.get(other).id();
                table[s][other] = states.get(s).alignment().getOrDefault(id, 0.0);
            }
        }
        return table;
    }

    /** The pole that spends most on the technology at the start; negative when there is none. */
    public int leadingPole() {
        int leader = -1;
        for (int s = 0; s < states.size(); s++) {
            boolean ahead = leader < 0 || spending(s) > spending(leader);
            leader = states.get(s).pole() && ahead ? s : leader;
        }
        return leader;
    }

    private double spending(int state) {
        return states.get(state).value(StateField.TECHNOLOGY_SPENDING);
    }

    /** Indices of the firms that work in a segment. */
    public int[] in(Segment segment) {
        return firms.stream().filter(f -> f.worksIn(segment)).mapToInt(LeadFirm::index).toArray();
    }
}
