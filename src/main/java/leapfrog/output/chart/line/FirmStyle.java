package leapfrog.output.chart.line;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.StateStyle;

/**
 * How the line of a firm is drawn: in the colour of its home, with a stroke and marker of its own.
 *
 * @param line whose stroke and marker it borrows
 */
record FirmStyle(StateStyle line, Color colour) implements LineStyle {

    /**
     * @param place of the firm among those drawn
     * @param home id of its home state; empty when it is not known, and then the colour is free
     * @param states ids of all states in their order
     */
    static FirmStyle of(int place, String home, List<String> states) {
        StateStyle line = StateStyle.number(place);
        Color colour = home.isEmpty() ? line.colour() : StateStyle.of(home, states).colour();
        return new FirmStyle(line, colour);
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
