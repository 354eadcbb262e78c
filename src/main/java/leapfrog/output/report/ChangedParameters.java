package leapfrog.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.output.chart.words.Words;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ParameterEntry;
import leapfrog.scenario.ScenarioOutline;

/** Parameters of a scenario that differ from what the program ships with. */
final class ChangedParameters {

    private static final List<String> COLUMNS =
            List.of("parameter", "here", "default", "unit", "what");

    private ChangedParameters() {}

    /**
     * @param id of the table
     * @param policy whose scenario it is; empty in a run of one
     */
    static DataTable of(String id, String policy, ScenarioOutline scenario, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> one : scenario.parameters().entrySet()) {
            Optional<ParameterEntry> known = ParameterCatalog.shipped().ofId(one.getKey());
            rows.add(
                    List.of(
                            one.getKey(),
                            one.getValue(),
                            known.map(entry -> ParameterEntry.number(entry.fallback())).orElse(""),
                            known.map(entry -> entry.unit().symbol()).orElse(""),
                            known.map(ParameterEntry::text).orElse("")));
        }
        return DataTable.of(
                id,
                policy.isEmpty()
                        ? words.of("report.changed")
                        : words.of("report.changed-of", words.policy(policy)),
                COLUMNS.stream().map(column -> words.of("report.column." + column)).toList(),
                rows);
    }
}
