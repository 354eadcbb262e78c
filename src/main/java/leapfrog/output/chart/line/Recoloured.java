package leapfrog.output.chart.line;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.StateStyle;

/**
 * The stroke and marker of one style in another colour, for lines that stand for no state.
 *
 * @param line whose stroke and marker it borrows
 */
record Recoloured(StateStyle line, Color colour) implements LineStyle {

    /**
     * Colours of layers: the muted scheme of Tol (2021), https://personal.sron.nl/~pault, safe for
     * colour-blind readers and apart from the colours of states.
     */
    private static final int[] LAYERS = {0x332288, 0xCC6677, 0x44AA99, 0x999933, 0x882255};

    /**
     * A firm: in the colour of its home, with a stroke and marker of its own.
     *
     * @param place of the firm among those drawn
     * @param home id of its home state; empty when it is not known, and then the colour is free
     * @param states ids of all states in their order
     */
    static Recoloured firm(int place, String home, List<String> states) {
        StateStyle line = StateStyle.number(place);
        Color colour = home.isEmpty() ? line.colour() : StateStyle.of(home, states).colour();
        return new Recoloured(line, colour);
    }

    /**
     * A layer of the value chain.
     *
     * @param place of the layer among those drawn
     */
    static Recoloured layer(int place) {
        return new Recoloured(StateStyle.number(place), new Color(LAYERS[place % LAYERS.length]));
    }

    @Override
    public Shape marker() {
        return line.marker();
    }

    @Override
    public boolean isFilled() {
        return line.isFilled();
    }

    @Override
    public float[] dash() {
        return line.dash();
    }
}
