package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from the same declarations that the
 * reader checks by. It helps editors to complete and mark; the reader remains the judge.
 */
public final class ScenarioSchema {

    private static final Range SHARE = new Range(Unit.SHARE, 0, 1);

    private final ParameterCatalog parameters;
    private final List<Measure> measures;
    private final Set<String> figures;

    public ScenarioSchema(
            ParameterCatalog parameters, MeasureCatalogue measures, Set<String> figures) {
        this.parameters = parameters;
        this.measures = measures.all();
        this.figures = figures;
    }

    /** The schema as JSON, ending in a new line. */
    public String json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Leapfrog scenario");
        schema.putAll(SchemaTerms.map(top(), "What a run of the simulation starts from"));
        return JsonText.write(schema);
    }

    private Map<String, Object> top() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("name", SchemaTerms.text("title, never a path"));
        top.put("description", SchemaTerms.text("what the scenario says, in plain words"));
        top.put("question", SchemaTerms.text("what it is meant to answer"));
        top.put("precedent", SchemaTerms.text("what in the record it resembles"));
        top.put("extends", SchemaTerms.text("scenario that this one changes, a relative path"));
        top.put("horizon", horizon());
        Map<String, Object> actors = SchemaTerms.text("file of states and firms, or these inside");
        actors.put("type", List.of("string", "object"));
        top.put("actors", actors);
        top.put("adopters", SchemaTerms.integer(10, 1_000_000, "adopter firms in each state"));
        top.put("poles", ids("states that others align towards; overrides the actor file"));
        top.put("policies", policies());
        top.put("choices", choices());
        top.put("events", events());
        top.put("parameters", parameters());
        top.put("measures", SchemaTerms.list(measure(), "what is recorded every quarter"));
        top.put(
                "figures",
                SchemaTerms.list(
                        SchemaTerms.choice(List.copyOf(figures), "id of a figure"),
                        "what is drawn"));
        return top;
    }

    private static Map<String, Object> ids(String description) {
        return SchemaTerms.list(SchemaTerms.text("id"), description);
    }

    private static Map<String, Object> horizon() {
        Map<String, Object> dates = new LinkedHashMap<>();
        dates.put("from", SchemaTerms.quarter("first quarter"));
        dates.put("to", SchemaTerms.quarter("last quarter, counted in"));
        dates.put("fork", SchemaTerms.quarter("quarter from which policies are what-ifs"));
        return SchemaTerms.map(dates, "which quarters are run");
    }

    private Map<String, Object> policies() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (InstrumentKind kind : InstrumentKind.values()) {
            Map<String, Object> instrument = SchemaTerms.map(instrument(kind), kind.text());
            instrument.put("type", List.of("object", "null"));
            kinds.put(kind.id(), instrument);
        }
        kinds.put(Named.STRATEGY, strategy());
        Map<String, Object> all =
                SchemaTerms.choice(List.of("all"), "takes out all inherited ones");
        kinds.put("remove", all);
        Map<String, Object> entry = SchemaTerms.map(kinds, "one instrument");
        entry.put("minProperties", 1);
        entry.put("maxProperties", 1);
        Map<String, Object> removal = SchemaTerms.map(Map.of("remove", all), "nothing inherited");
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("anyOf", List.of(SchemaTerms.list(entry, "instruments of a state"), removal));
        Map<String, Object> states = SchemaTerms.map(Map.of(), "instruments by state id");
        states.put("additionalProperties", state);
        return states;
    }

    private Map<String, Object> instrument(InstrumentKind kind) {
        Map<String, Object> keys =
                schedule("by default the kind's name", "by default the horizon's");
        for (Lever lever : kind.levers()) {
            put(keys, lever.name(), lever(lever));
        }
        return keys;
    }

    /** The keys that instruments and strategies share. */
    private Map<String, Object> schedule(String id, String from) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", SchemaTerms.text("unique in the state; " + id));
        keys.put("remove", SchemaTerms.flag("true takes the inherited entry out"));
        keys.put("from", SchemaTerms.quarter("first quarter in force; " + from));
        keys.put("to", SchemaTerms.quarter("last quarter in force; open by default"));
        keys.put("announced", SchemaTerms.quarter("when others learn of it"));
        Range phaseIn = new Range(Unit.QUARTERS, 0, 400);
        keys.put("phase-in", SchemaTerms.quantity(phaseIn, false, "time to full strength"));
        keys.put("intensity", SchemaTerms.quantity(SHARE, false, "strength in full force"));
        keys.put("when", trigger());
        return keys;
    }

    private Map<String, Object> strategy() {
        List<String> names = List.copyOf(StrategyCatalog.shipped().names());
        Map<String, Object> keys = schedule("by default the name", "by default as documented");
        keys.put("name", SchemaTerms.choice(names, "which documented strategy"));
        keys.put("targets", ids("states that its rules are aimed at; by default as documented"));
        Map<String, Object> bare = SchemaTerms.choice(names, "which documented strategy");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "a documented strategy, written out as instruments");
        schema.put("anyOf", List.of(bare, SchemaTerms.map(keys, "a documented strategy")));
        return schema;
    }

    private Map<String, Object> choices() {
        Map<String, Object> payoff =
                SchemaTerms.map(Map.of(), "weight by measure, negative when less is better");
        payoff.put("type", List.of("object", "string"));
        payoff.put(
                "additionalProperties", SchemaTerms.quantity(ChoiceReader.WEIGHT, true, "weight"));
        if (!measures.isEmpty()) {
            payoff.put("propertyNames", measure());
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("rule", SchemaTerms.choice(ChoiceReader.RULES, "how the state chooses"));
        keys.put("payoff", payoff);
        Range duration = new Range(Unit.QUARTERS, 1, 400);
        keys.put(
                "every", SchemaTerms.quantity(duration, false, "how often; 4 quarters by default"));
        keys.put("from", SchemaTerms.quarter("first choice; the fork by default"));
        Map<String, Object> states = SchemaTerms.map(Map.of(), "how states choose, by state id");
        states.put("additionalProperties", SchemaTerms.map(keys, "how one state chooses"));
        return states;
    }

    /** Puts a lever in place; one with a dot goes into a map of the levers before the dot. */
    private static void put(Map<String, Object> keys, String name, Map<String, Object> schema) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            keys.put(name, schema);
            return;
        }
        Map<String, Object> nested = new LinkedHashMap<>();
        if (keys.get(name.substring(0, dot)) instanceof Map<?, ?> group
                && group.get("properties") instanceof Map<?, ?> before) {
            before.forEach((key, value) -> nested.put((String) key, value));
        }
        nested.put(name.substring(dot + 1), schema);
        keys.put(name.substring(0, dot), SchemaTerms.map(nested, name.substring(0, dot)));
    }

    private static Map<String, Object> lever(Lever lever) {
        Map<String, Object> schema =
                switch (lever.kind()) {
                    case QUANTITY ->
                            SchemaTerms.quantity(
                                    new Range(lever.unit(), lever.min(), lever.max()),
                                    false,
                                    lever.text());
                    case CHOICE -> SchemaTerms.choice(lever.choices(), lever.text());
                    case FLAG -> SchemaTerms.flag(lever.text());
                    case STATES, FIRMS -> ids(lever.text());
                    case SEGMENTS ->
                            words(Stream.of(Segment.values()).map(Segment::name), lever, "segment");
                    case SECTORS -> words(Sector.all().stream().map(Sector::id), lever, "sector");
                    case LAYERS ->
                            words(Stream.of(Layer.values()).map(Layer::name), lever, "layer");
                };
        lever.fallback()
                .filter(text -> !text.equals("[]"))
                .ifPresent(text -> schema.put("default", text));
        return schema;
    }

    private static Map<String, Object> words(Stream<String> words, Lever lever, String one) {
        return SchemaTerms.list(SchemaTerms.choice(words.toList(), one), lever.text());
    }

    private Map<String, Object> trigger() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("measure", measure());
        Map<String, Object> level = SchemaTerms.text("in the measure's unit");
        level.put("type", List.of("number", "string"));
        keys.put("above", level);
        keys.put("below", level);
        Range duration = new Range(Unit.QUARTERS, 1, 400);
        keys.put("for", SchemaTerms.quantity(duration, false, "how long in a row"));
        keys.put(
                "hold",
                SchemaTerms.quantity(duration, false, "how long it acts at least, once it acts"));
        Map<String, Object> trigger = SchemaTerms.map(keys, "condition on a measure");
        trigger.put("type", List.of("object", "string"));
        return trigger;
    }

    private static Map<String, Object> events() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", SchemaTerms.text("shown in figures; events merge by it"));
        keys.put("at", SchemaTerms.quarter("when it opens"));
        keys.put("window", SchemaTerms.choice(EventReader.WINDOWS, "which side it moves"));
        Range size = new Range(Unit.SHARE, 0, 5);
        keys.put("size", SchemaTerms.quantity(size, false, "by what share"));
        Range duration = new Range(Unit.QUARTERS, 1, 80);
        keys.put("for", SchemaTerms.quantity(duration, false, "how long; 4 quarters by default"));
        Map<String, Object> sector = SchemaTerms.choice(EventReader.SECTORS, "a sector");
        keys.put("sectors", SchemaTerms.list(sector, "that it meets; all when silent"));
        Map<String, Object> state = SchemaTerms.text("id of a state");
        keys.put("states", SchemaTerms.list(state, "that it meets; all when silent"));
        keys.put("remove", SchemaTerms.choice(List.of(true, "all"), "takes inherited ones out"));
        Map<String, Object> event = SchemaTerms.map(keys, "a dated window of opportunity");
        return SchemaTerms.list(event, "windows of opportunity");
    }

    private Map<String, Object> parameters() {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (ParameterEntry entry : parameters.entries()) {
            Range range = new Range(entry.unit(), entry.min(), entry.max());
            Map<String, Object> schema =
                    SchemaTerms.quantity(range, true, entry.text() + " (" + entry.source() + ")");
            schema.put("default", entry.fallback());
            keys.put(entry.id(), schema);
        }
        return SchemaTerms.map(keys, "numbers of the model that differ from their defaults");
    }

    private Map<String, Object> measure() {
        Map<String, Object> schema = SchemaTerms.text("id, id(KEY) or id(KEY/KEY)");
        if (!measures.isEmpty()) {
            schema.put(
                    "pattern",
                    measures.stream()
                            .map(Measure::id)
                            .collect(Collectors.joining("|", "^(", ")(\\([^(), ]+\\))?$")));
        }
        return schema;
    }
}
