package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.LeverValues;
import leapfrog.model.policy.Schedule;

/** Reads the instruments of all states, and writes them out with every default. */
final class PolicyReader {

    private final ActorNames names;
    private final LeverReader levers;
    private final ScheduleReader schedules;
    private final StrategyExpansion strategies;
    private final Quarter start;
    private final Mistakes mistakes;
    private final List<DatedInstrument> instruments = new ArrayList<>();
    private final Map<String, Tree.Field> resolved = new LinkedHashMap<>();

    PolicyReader(ActorNames names, MeasureNames measures, Quarter start, Mistakes mistakes) {
        this.names = names;
        this.levers = new LeverReader(names);
        this.schedules = new ScheduleReader(measures);
        this.strategies = new StrategyExpansion(schedules, mistakes);
        this.start = start;
        this.mistakes = mistakes;
    }

    void read(Map<String, NamedList> policies) {
        policies.forEach(this::read);
    }

    private void read(String state, NamedList list) {
        String path = "policies." + state;
        if (!names.states().isEmpty() && !names.states().contains(state)) {
            mistakes.add(
                    list.place(),
                    "policies",
                    "unknown state '" + state + "'" + NearestName.hint(state, names.states()));
        }
        List<Tree> written = new ArrayList<>();
        for (Named named : strategies.instruments(list, path)) {
            InstrumentKind kind = InstrumentKind.ofId(named.kind()).orElseThrow();
            Tree.Fields body = Completion.instrument(named, kind, start);
            written.add(Tree.Fields.of(named.place(), named.kind(), body));
            read(state, named, kind, new Section(path + "." + named.name(), body, mistakes));
        }
        if (!written.isEmpty()) {
            resolved.put(
                    state, new Tree.Field(list.place(), new Tree.Items(list.place(), written)));
        }
    }

    private void read(String state, Named named, InstrumentKind kind, Section section) {
        int before = mistakes.count();
        section.find("id");
        Optional<Schedule> schedule = schedules.read(section);
        LeverValues values = levers.read(kind, section);
        section.rejectUnread();
        if (mistakes.count() > before || schedule.isEmpty()) {
            return;
        }
        try {
            instruments.add(
                    new DatedInstrument(
                            state, named.name(), kind, kind.make(values), schedule.get()));
        } catch (IllegalArgumentException e) {
            mistakes.add(named.place(), section.path(), e.getMessage());
        }
    }

    List<DatedInstrument> instruments() {
        return instruments;
    }

    /** The policies as they stand in the resolved scenario. */
    Tree.Fields resolved(Place place) {
        return new Tree.Fields(place, resolved);
    }
}
