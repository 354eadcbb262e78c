package leapfrog.documentation;

import static leapfrog.documentation.MarkdownTable.code;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Dimension;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;
import leapfrog.model.technology.Sector;
import leapfrog.scenario.ParameterEntry;

/** The generated parts of the scenario reference. */
final class ScenarioTables {

    private ScenarioTables() {}

    /** Every instrument with its levers. */
    static String instruments() {
        StringBuilder text = new StringBuilder();
        for (InstrumentKind kind : InstrumentKind.values()) {
            MarkdownTable table =
                    new MarkdownTable("lever", "form", "range", "when silent", "what it is");
            for (Lever lever : kind.levers()) {
                table.row(
                        code(lever.name()),
                        form(lever),
                        range(lever),
                        lever.fallback().map(MarkdownTable::code).orElse("must be given"),
                        lever.text());
            }
            text.append("\n### ").append(kind.id()).append("\n\n");
            text.append(kind.text()).append("\n\n").append(table);
        }
        return text.toString();
    }

    private static String form(Lever lever) {
        return switch (lever.kind()) {
            case QUANTITY -> code(lever.unit().symbol());
            case CHOICE -> "one word";
            case FLAG -> "true or false";
            case STATES -> "list of states";
            case FIRMS -> "list of firms";
            case SECTORS -> "list of sectors";
            case LAYERS -> "list of layers";
            case SEGMENTS -> "list of segments";
        };
    }

    private static String range(Lever lever) {
        return switch (lever.kind()) {
            case QUANTITY -> ParameterEntry.bounds(lever.min(), lever.max());
            case CHOICE ->
                    lever.choices().stream()
                            .map(MarkdownTable::code)
                            .collect(Collectors.joining(", "));
            default -> "";
        };
    }

    /** The units that may be written, by what they measure. */
    static String units() {
        MarkdownTable table = new MarkdownTable("dimension", "units");
        for (Dimension dimension : Dimension.values()) {
            String symbols =
                    Stream.of(Unit.values())
                            .filter(unit -> unit.dimension() == dimension)
                            .map(unit -> code(unit.symbol()))
                            .collect(Collectors.joining(", "));
            table.row(dimension.name().toLowerCase(Locale.ROOT).replace('_', ' '), symbols);
        }
        return "\n" + table;
    }

    /** The numbers that an actor file gives for every state and firm. */
    static String actors() {
        MarkdownTable states = new MarkdownTable("of a state", "unit", "range", "what it is");
        for (StateField field : StateField.values()) {
            states.row(
                    code(field.id()),
                    code(field.unit().symbol()),
                    ParameterEntry.bounds(field.min(), field.max()),
                    field.text());
        }
        MarkdownTable firms = new MarkdownTable("of a firm", "unit", "range", "what it is");
        for (FirmField field : FirmField.values()) {
            firms.row(
                    code(field.id()),
                    code(field.unit().symbol()),
                    ParameterEntry.bounds(field.min(), field.max()),
                    field.text());
        }
        String sectors =
                Stream.of(Sector.values())
                        .map(sector -> code(sector.id()))
                        .collect(Collectors.joining(", "));
        return "\n" + states + "\n" + firms + "\nSectors: " + sectors + ".\n";
    }
}
