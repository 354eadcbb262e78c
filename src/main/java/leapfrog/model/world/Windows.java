package leapfrog.model.world;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Sector;

/** The windows of opportunity that are open in a quarter. */
final class Windows implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<WindowEvent> events;
    private final List<String> states;

    /**
     * @param states ids, in their order
     */
    Windows(List<WindowEvent> events, List<String> states) {
        this.events =
                events.stream()
                        .sorted(
                                Comparator.comparing(WindowEvent::at)
                                        .thenComparing(WindowEvent::name))
                        .toList();
        this.states = List.copyOf(states);
    }

    /**
     * What adopters meet: sizes of open demand windows, each fading linearly to its end, and of
     * open institutional windows, each in full until its end.
     */
    OpenWindows open(Quarter quarter) {
        double[][] attention = new double[states.size()][Sector.all().size()];
        double[][] relief = new double[states.size()][Sector.all().size()];
        for (WindowEvent event : events) {
            int age = quarter.minus(event.at());
            if (age >= 0 && age < event.quarters()) {
                double fading = event.size() * (1 - (double) age / event.quarters());
                switch (event.window()) {
                    case DEMAND -> add(attention, event, fading);
                    case INSTITUTION -> add(relief, event, event.size());
                    case PARADIGM -> {}
                }
            }
        }
        return new OpenWindows(attention, relief);
    }

    private void add(double[][] table, WindowEvent event, double size) {
        for (int s = 0; s < table.length; s++) {
            for (Sector sector : Sector.all()) {
                if (event.meets(states.get(s)) && event.meets(sector)) {
                    table[s][sector.ordinal()] += size;
                }
            }
        }
    }

    /** Demand windows that open in a quarter: the shocks that test how fast use spreads. */
    List<WindowEvent> shocks(Quarter quarter) {
        return events.stream()
                .filter(event -> event.window() == WindowEvent.Window.DEMAND)
                .filter(event -> event.at().equals(quarter))
                .toList();
    }

    /**
     * By paradigm window in the order of dates, the nats that ways of making models from before it
     * have lost, rising linearly over the window and staying.
     */
    double[] paradigms(Quarter quarter) {
        return events.stream()
                .filter(event -> event.window() == WindowEvent.Window.PARADIGM)
                .mapToDouble(event -> lost(event, quarter.minus(event.at()) + 1))
                .toArray();
    }

    private static double lost(WindowEvent event, int age) {
        return age > 0 ? event.size() * Math.min(1, (double) age / event.quarters()) : 0;
    }
}
