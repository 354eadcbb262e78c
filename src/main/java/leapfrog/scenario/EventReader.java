package leapfrog.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Sector;
import leapfrog.model.world.WindowEvent;

/** Reads the dated windows of opportunity, and writes them out with every default. */
final class EventReader {

    /** How the kinds of window are written. */
    static final List<String> WINDOWS =
            Stream.of(WindowEvent.Window.values())
                    .map(window -> window.name().toLowerCase(Locale.ROOT))
                    .toList();

    private static final Range SIZE = new Range(Unit.SHARE, 0, 5);
    private static final Function<String, Integer> DURATION = Forms.quarters(1, 80);
    static final List<String> SECTORS = Sector.all().stream().map(Sector::id).toList();

    private final ActorNames names;
    private final Mistakes mistakes;
    private final List<WindowEvent> events = new ArrayList<>();
    private final List<Tree> resolved = new ArrayList<>();

    EventReader(ActorNames names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
    }

    void read(NamedList list) {
        for (Named named : list.entries().values()) {
            Tree.Fields body = Completion.event(named);
            resolved.add(body);
            read(named, new Section("events." + named.name(), body, mistakes));
        }
    }

    private void read(Named named, Section section) {
        section.find("name");
        Optional<Quarter> at = section.needed("at", Forms::quarter);
        Optional<String> window = section.needed("window", Forms.choice(WINDOWS));
        Optional<Double> size = section.needed("size", SIZE::base);
        Optional<Integer> quarters = section.needed("for", DURATION);
        List<Sector> sectors =
                section.list("sectors", Forms.known("sector", SECTORS)).orElse(List.of()).stream()
                        .map(id -> Sector.ofId(id).orElseThrow())
                        .toList();
        List<String> states = section.list("states", names::state).orElse(List.of());
        section.rejectUnread();
        if (at.isPresent() && window.isPresent() && size.isPresent() && quarters.isPresent()) {
            events.add(
                    new WindowEvent(
                            named.name(),
                            at.get(),
                            WindowEvent.Window.valueOf(window.get().toUpperCase(Locale.ROOT)),
                            size.get(),
                            quarters.get(),
                            sectors,
                            states));
        }
    }

    List<WindowEvent> events() {
        return events;
    }

    /** The events as they stand in the resolved scenario. */
    List<Tree> resolved() {
        return resolved;
    }
}
