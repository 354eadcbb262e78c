package leapfrog.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leapfrog.model.measure.Measure;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;
import leapfrog.scenario.FigureIds;
import leapfrog.scenario.MeasureCatalogue;
import leapfrog.scenario.MeasureNames;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ParameterEntry;
import leapfrog.scenario.StrategyCatalog;

/** What exists, in words and tables made from the declarations. */
final class Descriptions {

    private static final List<String> NAMES =
            List.of("parameters", "measures", "instruments", "strategies", "figures");
    private static final StrategyCatalog STRATEGIES = StrategyCatalog.shipped();

    private final ParameterCatalog parameters;
    private final List<Measure> measures;

    Descriptions(ParameterCatalog parameters, MeasureCatalogue measures) {
        this.parameters = parameters;
        this.measures = measures.all();
    }

    /** The names of everything, topic by topic. */
    String overview() {
        StringBuilder text = new StringBuilder("instruments\n");
        TextTable kinds = new TextTable("name", "what it is");
        for (InstrumentKind kind : InstrumentKind.values()) {
            kinds.row(kind.id(), kind.text());
        }
        text.append(kinds.text()).append("\nstrategies\n");
        TextTable bundles = new TextTable("name", "what it is");
        STRATEGIES.names().forEach(name -> bundles.row(name, STRATEGIES.text(name)));
        text.append(bundles.text()).append("\nmeasures\n");
        TextTable readings = new TextTable("name", "what it is");
        measures.forEach(measure -> readings.row(measure.id(), measure.text()));
        text.append(readings.text()).append("\nparameters\n");
        TextTable groups = new TextTable("group", "parameters", "what it is about");
        parameters
                .groups()
                .forEach(
                        (name, about) ->
                                groups.row(name, Integer.toString(inGroup(name).size()), about));
        text.append(groups.text()).append("\nfigures\n");
        return text.append(figures(FigureIds.ids())).toString();
    }

    private List<ParameterEntry> inGroup(String group) {
        return parameters.entries().stream().filter(one -> one.group().equals(group)).toList();
    }

    String instruments() {
        StringBuilder text = new StringBuilder(common());
        for (InstrumentKind kind : InstrumentKind.values()) {
            text.append('\n').append(instrument(kind));
        }
        return text.toString();
    }

    String strategies() {
        StringBuilder text = new StringBuilder();
        for (String name : STRATEGIES.names()) {
            text.append(text.length() == 0 ? "" : "\n").append(strategy(name));
        }
        return text.toString();
    }

    private static String strategy(String name) {
        TextTable table = new TextTable("part", "instrument", "dates", "levers", "source");
        STRATEGIES
                .rows(name)
                .forEach(
                        one ->
                                table.row(
                                        one.name(),
                                        one.kind(),
                                        one.dates(),
                                        one.levers(),
                                        one.source()));
        return "strategy " + name + ": " + STRATEGIES.text(name) + "\n" + table.text();
    }

    /** The keys that every instrument takes. */
    private static String common() {
        TextTable table = new TextTable("key", "form", "default", "what it is");
        table.row("id", "id", "name of the kind", "by which files and --set refer to it");
        table.row("from", "quarter", "start of horizon", "first quarter in force");
        table.row("to", "quarter", "open", "last quarter in force");
        table.row("announced", "quarter", "not", "when others learn of it");
        table.row("phase-in", "time", "0 quarters", "rises linearly to the intensity");
        table.row("intensity", "share", "1", "strength in full force");
        table.row(
                "when", "map", "none", "{ measure, above or below, for, hold }: condition to act");
        table.row("remove", "flag", "false", "takes an inherited instrument out");
        return "every instrument\n" + table.text();
    }

    String instrument(InstrumentKind kind) {
        TextTable table = new TextTable("lever", "unit", "range", "default", "what it is");
        for (Lever lever : kind.levers()) {
            table.row(
                    lever.name(),
                    lever.kind() == Lever.Kind.QUANTITY
                            ? lever.unit().symbol()
                            : lever.kind().name().toLowerCase(Locale.ROOT),
                    range(lever),
                    lever.fallback().orElse("must be given"),
                    lever.text());
        }
        return kind.id() + ": " + kind.text() + "\n" + table.text();
    }

    private static String range(Lever lever) {
        return switch (lever.kind()) {
            case QUANTITY -> ParameterEntry.bounds(lever.min(), lever.max());
            case CHOICE -> String.join("|", lever.choices());
            default -> "";
        };
    }

    String measures() {
        return measures(measures);
    }

    String measures(List<Measure> chosen) {
        TextTable table = new TextTable("measure", "unit", "better", "what it is", "source");
        for (Measure measure : chosen) {
            table.row(
                    MeasureNames.spellings(measure),
                    measure.unit().symbol(),
                    measure.better().name().toLowerCase(Locale.ROOT),
                    measure.text(),
                    measure.source());
        }
        return table.text();
    }

    String parameters() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> group : parameters.groups().entrySet()) {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(group.getKey() + ": " + group.getValue() + "\n")
                    .append(parameters(inGroup(group.getKey())));
        }
        return text.toString();
    }

    String parameters(List<ParameterEntry> chosen) {
        TextTable table =
                new TextTable(
                        "parameter", "symbol", "unit", "default", "range", "what it is", "source");
        for (ParameterEntry entry : chosen) {
            String because = entry.reason().isEmpty() ? "" : ": " + entry.reason();
            table.row(
                    entry.id(),
                    entry.symbol(),
                    entry.unit().symbol(),
                    ParameterEntry.number(entry.fallback()),
                    ParameterEntry.bounds(entry.min(), entry.max()),
                    entry.text(),
                    entry.source() + because);
        }
        return table.text();
    }

    String figures() {
        return figures(FigureIds.ids());
    }

    private static String figures(Set<String> ids) {
        TextTable table = new TextTable("figure", "what it shows");
        ids.forEach(id -> table.row(id, FigureIds.texts().get(id)));
        return table.text();
    }

    /** All that bears a name; empty when nothing does. */
    String named(String name) {
        StringBuilder text = new StringBuilder();
        InstrumentKind.ofId(name).ifPresent(kind -> text.append(instrument(kind)));
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (kind.levers().stream().anyMatch(lever -> lever.name().equals(name))) {
                text.append(instrument(kind));
            }
        }
        text.append(STRATEGIES.names().contains(name) ? strategy(name) : "");
        List<ParameterEntry> numbers =
                parameters.entries().stream()
                        .filter(one -> one.id().equals(name) || one.family().equals(name))
                        .toList();
        text.append(numbers.isEmpty() ? "" : parameters(numbers));
        List<Measure> readings = measures.stream().filter(one -> one.id().equals(name)).toList();
        text.append(readings.isEmpty() ? "" : measures(readings));
        text.append(FigureIds.ids().contains(name) ? figures(Set.of(name)) : "");
        return text.toString();
    }

    /** Every name that can be asked for. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(NAMES);
        for (InstrumentKind kind : InstrumentKind.values()) {
            names.add(kind.id());
            kind.levers().forEach(lever -> names.add(lever.name()));
        }
        names.addAll(STRATEGIES.names());
        names.addAll(parameters.families());
        names.addAll(parameters.ids());
        measures.forEach(measure -> names.add(measure.id()));
        names.addAll(FigureIds.ids());
        return names;
    }
}
