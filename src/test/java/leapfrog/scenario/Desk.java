package leapfrog.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Cast;
import leapfrog.model.measure.Key;
import leapfrog.model.measure.Measure;

/** A folder with a small world and scenarios that extend each other, and a reader for them. */
public final class Desk {

    private static final String ASSUMED = "quality: assumed, reason: made up for a test }\n";

    private final Path folder;

    public Desk(Path folder) {
        this.folder = folder;
        write("world.yaml", world());
        Stream.of("base.yaml", "child.yaml", "none.yaml")
                .forEach(name -> write(name, resource("good/" + name)));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public Path write(String name, String text) {
        try {
            return Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scenario read(String name, String... overrides) {
        return reader().read(file(name), List.of(overrides));
    }

    Scenario readText(String yaml, String... overrides) {
        write("scenario.yaml", yaml);
        return read("scenario.yaml", overrides);
    }

    /** The mistakes of a text that must not be readable. */
    List<Mistake> mistakes(String yaml, String... overrides) {
        try {
            readText(yaml, overrides);
        } catch (ScenarioException e) {
            return e.mistakes();
        }
        return List.of();
    }

    public static ScenarioReader reader() {
        return new ScenarioReader(parameters(), CATALOGUE, FigureIds.ids());
    }

    public static ParameterCatalog parameters() {
        return ParameterCatalog.read(
                "parameters.yaml", resource("parameters.yaml").getBytes(StandardCharsets.UTF_8));
    }

    static String resource(String name) {
        try (InputStream in = Desk.class.getResourceAsStream("/leapfrog/scenario/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Five measures that show every way to write one. */
    public static final MeasureCatalogue CATALOGUE =
            new MeasureCatalogue() {
                @Override
                public List<Measure> all() {
                    return List.of(
                            measure("open-share", Unit.SHARE, List.of()),
                            measure("gap-months", Unit.MONTHS, List.of(Key.STATE, Key.STATE)),
                            measure("chip-self-sufficiency", Unit.SHARE, List.of(Key.STATE)),
                            measure("vendor-revenue", Unit.BILLION_USD_PER_YEAR, List.of(Key.FIRM)),
                            measure("bloc-index", Unit.INDEX, List.of(), List.of(Key.LAYER)),
                            measure("devices-bought", Unit.UNITS, List.of(Key.STATE, Key.CHANNEL)),
                            measure("adoption", Unit.SHARE, List.of(Key.STATE, Key.SECTOR)),
                            measure(
                                    "knowledge",
                                    Unit.INDEX,
                                    List.of(Key.STATE, Key.SEGMENT),
                                    List.of(Key.FIRM, Key.SEGMENT)));
                }

                @Override
                public List<String> standard(Cast cast) {
                    return List.of(
                            "open-share",
                            "gap-months(" + cast.poles().get(1) + "/" + cast.poles().get(0) + ")",
                            "vendor-revenue(" + cast.vendors().get(0) + ")");
                }
            };

    @SafeVarargs
    private static Measure measure(String id, Unit unit, List<Key>... forms) {
        return new Measure(
                id,
                unit,
                List.of(forms),
                false,
                Measure.Better.MORE,
                "a measure for tests",
                "none",
                (world, keys) -> 0);
    }

    /** Three states and three firms with a value for every field there is. */
    static String world() {
        StringBuilder text = new StringBuilder("# A made-up world.\nstates:\n");
        state(text, "US", "United States", 12);
        text.append("    reach: { CN: 0.3, KR: 60 % }\n");
        state(text, "CN", "China", 4);
        state(text, "KR", "South Korea", 0.5);
        text.append("firms:\n");
        firm(text, "nvidia", "home: US\n    aliases: [엔비디아]", "CHIP_DESIGN", "FRAMEWORK");
        firm(
                text,
                "baidu",
                "home: CN\n    champions: [driving]\n"
                        + "    active-from: { value: 2016-Q2, source: history, quality: documented }",
                "MODEL",
                "PLATFORM");
        firm(text, "sk-hynix", "home: KR", "MEMORY");
        text.append("partners:\n  lab: { name: A Lab, country: US, investor: baidu, year: 2017, ")
                .append("amount: 20 mn USD, source: made up, quality: documented }\n")
                .append("notes: |\n  Two lines\n  of notes.\n");
        return text.toString();
    }

    private static void state(StringBuilder text, String id, String name, double spending) {
        text.append("  " + id + ":\n    name: " + name + "\n");
        text.append("    pole: " + !id.equals("KR") + "\n");
        for (StateField field : StateField.values()) {
            double middle = (field.min() + field.max()) / 2;
            double value = field == StateField.TECHNOLOGY_SPENDING ? spending : middle;
            figure(text, field.id(), value, field.unit());
        }
        text.append("    sector-shares:\n      manufacturing: { value: 12 %, at: 2015, ")
                .append("source: World Bank, quality: recalled }\n");
        text.append("      finance: { value: 0.07, at: 2015-Q4, " + ASSUMED);
    }

    private static void firm(StringBuilder text, String id, String facts, String... segments) {
        text.append("  " + id + ":\n    name: Firm " + id + "\n    " + facts + "\n");
        text.append("    segments:\n");
        for (String segment : segments) {
            text.append("      " + segment + ": { knowledge: 0.9, " + ASSUMED);
        }
        for (FirmField field : FirmField.values()) {
            figure(text, field.id(), (field.min() + field.max()) / 2, field.unit());
        }
    }

    private static void figure(StringBuilder text, String id, double value, Unit unit) {
        String symbol = unit == Unit.ONE ? "" : " " + unit.symbol();
        text.append("    " + id + ": { value: " + value + symbol + ", at: 2015, " + ASSUMED);
    }
}
