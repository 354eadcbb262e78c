package leapfrog.output.chart.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.agent.FirmSeed;
import leapfrog.output.chart.plot.TimeFrame;

/**
 * All that figures of one scenario are drawn from.
 *
 * @param title of the scenario, for captions
 * @param series every array with one entry a quarter of the frame
 * @param stateNames name by id, in the order in which states are listed
 * @param firms what the scenario says of firms, for their names and homes
 */
public record FigureInput(
        String title,
        TimeFrame frame,
        List<SeriesSummary> series,
        Map<String, String> stateNames,
        List<FirmSeed> firms) {

    private static final List<String> USUAL_POLES = List.of("US", "CN");

    public FigureInput {
        series = List.copyOf(series);
        firms = List.copyOf(firms);
        stateNames = Collections.unmodifiableMap(new LinkedHashMap<>(stateNames));
        for (SeriesSummary each : series) {
            if (each.median().length != frame.quarters()) {
                throw new IllegalArgumentException(
                        each.measure()
                                + "("
                                + each.subject()
                                + ") has "
                                + each.median().length
                                + " quarters, the frame "
                                + frame.quarters());
            }
        }
    }

    /**
     * The series of a measure, in the order of its subjects' states and then as recorded. The
     * world's own is left out where states are recorded: it lies on or above theirs.
     */
    public List<SeriesSummary> of(String measure) {
        List<String> order = new ArrayList<>(stateNames.keySet());
        List<SeriesSummary> all =
                series.stream().filter(each -> each.measure().equals(measure)).toList();
        boolean states = all.stream().anyMatch(each -> !each.subject().equals("world"));
        return all.stream()
                .filter(each -> !states || !each.subject().equals("world"))
                .sorted(Comparator.comparingInt(each -> place(order, firstKey(each.subject()))))
                .toList();
    }

    private static int place(List<String> order, String state) {
        int at = order.indexOf(state);
        return at < 0 ? order.size() : at;
    }

    /** The part of a subject before its slash: a buyer, a seller, who is behind. */
    public static String firstKey(String subject) {
        return subject.split("/", 2)[0];
    }

    /** The states whose gap is recorded, else the usual two. */
    public Set<String> poles() {
        Set<String> poles = new LinkedHashSet<>();
        for (SeriesSummary each : of("gap")) {
            poles.addAll(List.of(each.subject().split("/")));
        }
        return poles.isEmpty() ? new LinkedHashSet<>(USUAL_POLES) : poles;
    }

    /** The poles that are behind another one, in the order of their gaps, else the usual one. */
    public Set<String> followers() {
        Set<String> followers = new LinkedHashSet<>();
        for (SeriesSummary each : of("gap")) {
            followers.add(firstKey(each.subject()));
        }
        return followers.isEmpty() ? Set.of(USUAL_POLES.get(1)) : followers;
    }

    /** A state's name, or its id where none is known. */
    public String name(String state) {
        return stateNames.getOrDefault(state, state);
    }

    /** What ids of states stand for, for a caption. */
    public String key() {
        return stateNames.entrySet().stream()
                .filter(state -> !state.getKey().equals(state.getValue()))
                .map(state -> state.getKey() + ": " + state.getValue())
                .collect(Collectors.joining("; ", "", "."));
    }

    /** What is known of a firm, by its id. */
    public Optional<FirmSeed> firm(String id) {
        return firms.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many replications are behind the series, in words: {@code 8 replications}. */
    public String replicationsTold() {
        int count = replications();
        return count + (count == 1 ? " replication" : " replications");
    }

    /** How many replications are behind the series. */
    public int replications() {
        int most = 0;
        for (SeriesSummary each : series) {
            for (int n : each.n()) {
                most = Math.max(most, n);
            }
        }
        return most;
    }
}
