package leapfrog.scenario;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateField;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.measure.Cast;
import leapfrog.model.technology.Segment;

/** The states and firms of an actor file, in its order. */
record Actors(List<StateSeed> states, List<FirmSeed> firms) {

    static final Actors NONE = new Actors(List.of(), List.of());

    Actors {
        states = List.copyOf(states);
        firms = List.copyOf(firms);
    }

    /** The same with other poles. */
    Actors withPoles(List<String> poles) {
        List<StateSeed> changed =
                states.stream().map(state -> state.asPole(poles.contains(state.id()))).toList();
        return new Actors(changed, firms);
    }

    /** Ids of the poles, the largest spender on the technology first, whatever the file's order. */
    List<String> poles() {
        return states.stream()
                .filter(StateSeed::pole)
                .sorted(
                        Comparator.comparingDouble(
                                        (StateSeed state) ->
                                                -state.value(StateField.TECHNOLOGY_SPENDING))
                                .thenComparing(StateSeed::id))
                .map(StateSeed::id)
                .toList();
    }

    /** Who is there, for what is recorded. */
    Cast cast() {
        List<String> ids = states.stream().map(StateSeed::id).toList();
        Map<Segment, List<String>> makers = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.all()) {
            List<String> homes =
                    firms.stream()
                            .filter(firm -> firm.knowledge().containsKey(segment))
                            .map(FirmSeed::home)
                            .toList();
            makers.put(segment, ids.stream().filter(homes::contains).toList());
        }
        List<String> vendors =
                firms.stream()
                        .filter(firm -> firm.knowledge().containsKey(Segment.CHIP_DESIGN))
                        .map(FirmSeed::id)
                        .toList();
        return new Cast(ids, poles(), vendors, makers);
    }
}
