package leapfrog.output.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import leapfrog.scenario.ScenarioOutline;

/** Which instrument, by whom, when and how strong; and the events that nobody decides. */
final class PolicyTimeline {

    private static final List<String> HEADER =
            List.of("Instrument", "Kind", "From", "Until", "Strength", "Levers");
    private static final Set<String> OWN_COLUMNS = Set.of("from", "to", "intensity");
    private static final String ALWAYS = "start";

    private final ScenarioOutline scenario;

    PolicyTimeline(ScenarioOutline scenario) {
        this.scenario = scenario;
    }

    /** A table for each state that has instruments, by the date from which they act. */
    List<DataTable> tables() {
        Map<String, List<List<String>>> byState = new LinkedHashMap<>();
        for (ScenarioOutline.Instrument one : scenario.instruments()) {
            byState.computeIfAbsent(one.state(), state -> new ArrayList<>()).add(row(one));
        }
        List<DataTable> tables = new ArrayList<>();
        byState.forEach(
                (state, rows) -> {
                    rows.sort((a, b) -> date(a).compareTo(date(b)));
                    String name = new StateNames(scenario.states()).inSentence(state);
                    String id = "policies-" + (tables.size() + 1);
                    tables.add(DataTable.of(id, "Instruments of " + name, HEADER, rows));
                });
        return tables;
    }

    private static String date(List<String> row) {
        String from = row.get(2);
        return from.equals(ALWAYS) ? "" : from;
    }

    private static List<String> row(ScenarioOutline.Instrument one) {
        Map<String, String> levers = one.levers();
        String until = levers.getOrDefault("to", "");
        String rest =
                levers.entrySet().stream()
                        .filter(lever -> !OWN_COLUMNS.contains(lever.getKey()))
                        .filter(lever -> !lever.getValue().isEmpty())
                        .map(lever -> lever.getKey() + ": " + lever.getValue())
                        .collect(Collectors.joining("; "));
        return List.of(
                one.id(),
                one.kind(),
                levers.getOrDefault("from", ALWAYS),
                until,
                levers.getOrDefault("intensity", ""),
                rest);
    }

    /** Events as a table; without rows when there are none. */
    DataTable events() {
        List<List<String>> rows =
                scenario.events().stream()
                        .map(
                                event ->
                                        List.of(
                                                event.getOrDefault("name", ""),
                                                event.getOrDefault("at", ""),
                                                event.getOrDefault("window", ""),
                                                event.getOrDefault("size", ""),
                                                event.getOrDefault("for", "")))
                        .toList();
        return DataTable.of(
                "events", "Events", List.of("Event", "At", "Opens", "Size", "For"), rows);
    }
}
