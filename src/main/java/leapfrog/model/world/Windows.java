package leapfrog.model.world;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import leapfrog.model.core.Quarter;

/** The windows of opportunity that are open in a quarter. */
final class Windows implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<WindowEvent> events;

    Windows(List<WindowEvent> events) {
        this.events =
                events.stream()
                        .sorted(
                                Comparator.comparing(WindowEvent::at)
                                        .thenComparing(WindowEvent::name))
                        .toList();
    }

    /** Sum of the sizes of open demand windows, each fading linearly to its end. */
    double attention(Quarter quarter) {
        double sum = 0;
        for (WindowEvent event : events) {
            int age = quarter.minus(event.at());
            if (event.window() == WindowEvent.Window.DEMAND && age >= 0 && age < event.quarters()) {
                sum += event.size() * (1 - (double) age / event.quarters());
            }
        }
        return sum;
    }

    /** Nats that old ways of making models have lost, rising linearly over each paradigm window. */
    double paradigm(Quarter quarter) {
        double sum = 0;
        for (WindowEvent event : events) {
            int age = quarter.minus(event.at()) + 1;
            if (event.window() == WindowEvent.Window.PARADIGM && age > 0) {
                sum += event.size() * Math.min(1, (double) age / event.quarters());
            }
        }
        return sum;
    }
}
