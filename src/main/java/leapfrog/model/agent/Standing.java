package leapfrog.model.agent;

import java.io.Serializable;

/** Which lead firms are there now, where their founders come from, and how many came and went. */
public final class Standing implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] home;
    private final int[] origin;
    private final boolean[] acts;
    private final int[] entries;
    private final int[] exits;

    public Standing(Roster roster) {
        home = roster.home();
        origin = home.clone();
        acts = new boolean[roster.firmCount()];
        for (LeadFirm firm : roster.firms()) {
            acts[firm.index()] = firm.active() == Integer.MIN_VALUE;
        }
        entries = new int[roster.stateCount()];
        exits = new int[roster.stateCount()];
    }

    /** Whether a firm is founded and has not failed. */
    public boolean acts(int firm) {
        return acts[firm];
    }

    /** Lets a firm begin whose founders come from a state, be it registered there or not. */
    public void enter(int firm, int from) {
        acts[firm] = true;
        origin[firm] = from;
        entries[home[firm]]++;
    }

    public void leave(int firm) {
        acts[firm] = false;
        exits[home[firm]]++;
    }

    /** Firms of a state that are there now. */
    public int acting(int state) {
        int count = 0;
        for (int f = 0; f < acts.length; f++) {
            count += acts[f] && home[f] == state ? 1 : 0;
        }
        return count;
    }

    /** Firms with founders from a state that are registered in another. */
    public int registeredAbroad(int state) {
        int count = 0;
        for (int f = 0; f < acts.length; f++) {
            count += acts[f] && origin[f] == state && home[f] != state ? 1 : 0;
        }
        return count;
    }

    /** Firms that began in a state since the start. */
    public int entries(int state) {
        return entries[state];
    }

    /** Firms of a state that failed since the start. */
    public int exits(int state) {
        return exits[state];
    }
}
