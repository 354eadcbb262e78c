package leapfrog.output.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import leapfrog.output.chart.words.Words;
import leapfrog.scenario.ScenarioOutline;

/** Which instrument, by whom, when and how strong; and the events that nobody decides. */
final class PolicyTimeline {

    private static final List<String> HEADER =
            List.of("instrument", "kind", "from", "until", "strength", "levers");
    private static final List<String> EVENT_HEADER = List.of("event", "at", "opens", "size", "for");
    private static final Set<String> OWN_COLUMNS = Set.of("from", "to", "intensity");

    private final ScenarioOutline scenario;
    private final Words words;

    PolicyTimeline(ScenarioOutline scenario, Words words) {
        this.scenario = scenario;
        this.words = words;
    }

    private List<String> header(List<String> columns) {
        return columns.stream().map(column -> words.of("report.column." + column)).toList();
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
                    String name = new StateNames(scenario.states(), words).inSentence(state);
                    String id = "policies-" + (tables.size() + 1);
                    tables.add(
                            DataTable.of(
                                    id,
                                    words.of("report.instruments", name),
                                    header(HEADER),
                                    rows));
                });
        return tables;
    }

    private String date(List<String> row) {
        String from = row.get(2);
        return from.equals(words.of("report.from-start")) ? "" : from;
    }

    private List<String> row(ScenarioOutline.Instrument one) {
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
                levers.getOrDefault("from", words.of("report.from-start")),
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
        return DataTable.of("events", words.of("report.events"), header(EVENT_HEADER), rows);
    }
}
