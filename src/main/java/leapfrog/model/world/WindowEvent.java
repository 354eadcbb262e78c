package leapfrog.model.world;

import java.io.Serializable;
import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Sector;

/**
 * A dated window of opportunity (Lee and Malerba 2017, doi 10.1016/j.respol.2016.09.006).
 *
 * @param name shown in figures
 * @param at quarter in which it opens
 * @param window which side of the world it moves
 * @param size strength, share by which it moves what it moves
 * @param quarters how long it lasts before it fades
 * @param sectors that it meets; every sector when none is named
 * @param states ids of the states that it meets; every state when none is named
 */
public record WindowEvent(
        String name,
        Quarter at,
        Window window,
        double size,
        int quarters,
        List<Sector> sectors,
        List<String> states)
        implements Serializable {

    /** The kinds of window. */
    public enum Window {
        /** Lowers what adopting costs and raises attention, as a pandemic or a chatbot does. */
        DEMAND,
        /** Turns part of what is known about models obsolete for who does not follow. */
        PARADIGM,
        /** Lowers barriers to use and pushes public bodies while it lasts, as a programme does. */
        INSTITUTION
    }

    public WindowEvent {
        Require.text("name", name);
        Require.within("size", size, 0, 5);
        Require.within("quarters", quarters, 1, 80);
        sectors = List.copyOf(sectors);
        states = List.copyOf(states);
    }

    /** A window that meets every sector of every state. */
    public WindowEvent(String name, Quarter at, Window window, double size, int quarters) {
        this(name, at, window, size, quarters, List.of(), List.of());
    }

    boolean meets(String state) {
        return states.isEmpty() || states.contains(state);
    }

    boolean meets(Sector sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }
}
