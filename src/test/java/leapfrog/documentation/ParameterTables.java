package leapfrog.documentation;

import static leapfrog.documentation.MarkdownTable.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ParameterEntry;

/** The parameters as a page tells them: a table a group, and one of values for families by key. */
final class ParameterTables {

    private final ParameterCatalog catalog = ParameterCatalog.shipped();

    String text() {
        StringBuilder text = new StringBuilder();
        catalog.groups().forEach((group, about) -> text.append(group(group, about)));
        return text.toString();
    }

    private String group(String group, String about) {
        Map<String, List<ParameterEntry>> families = new LinkedHashMap<>();
        for (ParameterEntry entry : catalog.entries()) {
            if (entry.group().equals(group)) {
                families.computeIfAbsent(entry.family(), family -> new ArrayList<>()).add(entry);
            }
        }
        MarkdownTable table =
                new MarkdownTable("parameter", "symbol", "unit", "default", "range", "what", "why");
        families.forEach((family, members) -> table.row(row(family, members)));
        return "\n## " + group + "\n\n" + about + "\n\n" + table + byKey(families);
    }

    private static List<String> row(String family, List<ParameterEntry> members) {
        ParameterEntry first = members.get(0);
        boolean single = first.id().equals(family);
        String why = first.source() + (first.reason().isEmpty() ? "" : ": " + first.reason());
        return List.of(
                code(single ? family : family + "(KEY)"),
                first.symbol(),
                first.unit().symbol(),
                single ? ParameterEntry.number(first.fallback()) : "below",
                ParameterEntry.bounds(first.min(), first.max()),
                first.text(),
                why);
    }

    /** Defaults of the families of a group, one table for each set of keys they share. */
    private static String byKey(Map<String, List<ParameterEntry>> families) {
        Map<List<String>, MarkdownTable> tables = new LinkedHashMap<>();
        families.forEach(
                (family, members) -> {
                    if (members.get(0).id().equals(family)) {
                        return;
                    }
                    List<String> keys = members.stream().map(ParameterTables::key).toList();
                    List<String> row = new ArrayList<>(List.of(code(family)));
                    members.forEach(one -> row.add(ParameterEntry.number(one.fallback())));
                    tables.computeIfAbsent(keys, ParameterTables::headed).row(row);
                });
        StringBuilder text = new StringBuilder();
        tables.values().forEach(table -> text.append("\nDefaults by key:\n\n").append(table));
        return text.toString();
    }

    private static MarkdownTable headed(List<String> keys) {
        List<String> heads = new ArrayList<>(List.of("parameter"));
        heads.addAll(keys);
        return new MarkdownTable(heads.toArray(String[]::new));
    }

    private static String key(ParameterEntry member) {
        return member.id().substring(member.family().length() + 1, member.id().length() - 1);
    }
}
