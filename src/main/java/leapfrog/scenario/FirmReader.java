package leapfrog.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Segment;

/** Reads the lead firms of an actor file. */
final class FirmReader {

    private static final Range KNOWLEDGE = new Range(Unit.ONE, 0.0001, 10);
    private static final Range RESEARCH = new Range(Unit.MILLION_USD_PER_YEAR, 0, 1e6);

    private final ActorNames names;
    private final Mistakes mistakes;

    FirmReader(ActorNames names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
    }

    List<FirmSeed> read(Section firms) {
        List<FirmSeed> seeds = new ArrayList<>();
        for (String id : firms.keys()) {
            checkId(id, firms);
            Section.of(firms.path(id), firms.find(id).orElseThrow(), mistakes)
                    .flatMap(section -> firm(id, section))
                    .ifPresent(seeds::add);
        }
        return seeds;
    }

    private static void checkId(String id, Section firms) {
        boolean clean =
                !id.isEmpty()
                        && !id.startsWith("-")
                        && id.length() <= 60
                        && id.chars()
                                .allMatch(
                                        c ->
                                                c == '-'
                                                        || c >= 'a' && c <= 'z'
                                                        || c >= '0' && c <= '9');
        if (!clean) {
            firms.mistake(
                    firms.keyPlace(id),
                    firms.path(),
                    "the id of a firm is lower-case with hyphens such as sk-hynix, found '"
                            + id
                            + "'");
        }
    }

    private Optional<FirmSeed> firm(String id, Section section) {
        Optional<String> name = section.needed("name", Forms::name);
        List<String> aliases = section.list("aliases", Forms::name).orElse(List.of());
        Optional<String> home = section.needed("home", names::state);
        Optional<Quarter> activeFrom = section.section("active-from").flatMap(this::start);
        Map<FirmField, Double> values = new EnumMap<>(FirmField.class);
        for (FirmField field : FirmField.values()) {
            Range range = new Range(field.unit(), field.min(), field.max());
            section.neededSection(field.id())
                    .flatMap(figure -> ActorReader.figure(figure, range))
                    .ifPresent(value -> values.put(field, value));
        }
        Map<Segment, Double> research = new EnumMap<>(Segment.class);
        Map<Segment, Double> knowledge =
                section.neededSection("segments")
                        .map(all -> knowledge(all, research))
                        .orElse(Map.of());
        List<String> champions = section.list("champions", Forms::name).orElse(List.of());
        section.rejectUnread();
        boolean whole =
                name.isPresent()
                        && home.isPresent()
                        && !knowledge.isEmpty()
                        && values.size() == FirmField.values().length;
        return whole
                ? Optional.of(
                        new FirmSeed(
                                id,
                                name.get(),
                                aliases,
                                home.get(),
                                activeFrom,
                                values,
                                knowledge,
                                research,
                                champions))
                : Optional.empty();
    }

    private Optional<Quarter> start(Section section) {
        Optional<Quarter> quarter = section.needed("value", Forms::quarter);
        Provenance.check(section, false);
        section.rejectUnread();
        return quarter;
    }

    private Map<Segment, Double> knowledge(Section section, Map<Segment, Double> research) {
        Map<Segment, Double> knowledge = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.all()) {
            section.section(segment.name())
                    .ifPresent(
                            figure -> {
                                figure.needed("knowledge", KNOWLEDGE::base)
                                        .ifPresent(value -> knowledge.put(segment, value));
                                figure.value("research", RESEARCH::base)
                                        .ifPresent(value -> research.put(segment, value));
                                Provenance.check(figure, false);
                                figure.rejectUnread();
                            });
        }
        section.rejectUnread();
        if (section.keys().isEmpty()) {
            section.mistake(section.place(), section.path(), "the firm works in no segment");
        }
        return knowledge;
    }
}
