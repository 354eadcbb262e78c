package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Require;

/**
 * A dated window of opportunity (Lee and Malerba 2017, doi 10.1016/j.respol.2016.09.006).
 *
 * @param name shown in figures
 * @param at quarter in which it opens
 * @param window which side of the world it moves
 * @param size strength, share by which it moves what it moves
 * @param quarters how long it lasts before it fades
 */
public record WindowEvent(String name, Quarter at, Window window, double size, int quarters)
        implements Serializable {

    /** The kinds of window. */
    public enum Window {
        /** Lowers what adopting costs and raises attention, as a pandemic or a chatbot does. */
        DEMAND,
        /** Turns part of what is known about models obsolete for who does not follow. */
        PARADIGM
    }

    public WindowEvent {
        Require.text("name", name);
        Require.within("size", size, 0, 5);
        Require.within("quarters", quarters, 1, 80);
    }
}
