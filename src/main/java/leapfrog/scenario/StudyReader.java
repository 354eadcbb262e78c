package leapfrog.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads declared comparisons, and lists of uncertain assumptions. */
public final class StudyReader {

    private static final String KEY = "study";
    private static final int MOST_POINTS = 10_000;
    private static final int MOST_YEARS = 100;

    private StudyReader() {}

    /** Whether a file looks like a study rather than a scenario; false when it cannot be read. */
    public static boolean isStudy(Path file) {
        Mistakes mistakes = new Mistakes();
        return root(file, mistakes).filter(section -> section.keys().contains(KEY)).isPresent();
    }

    /** Every mistake of a study's own file and of the scenarios that it names. */
    static List<Mistake> check(Path file) {
        Mistakes mistakes = new Mistakes();
        Optional<ComparisonStudy> study =
                root(file, mistakes).flatMap(section -> study(file, section));
        List<Mistake> all = new ArrayList<>(mistakes.sorted());
        if (study.isPresent()) {
            ScenarioReader scenarios = new ScenarioReader();
            all.addAll(scenarios.check(study.get().base()));
            study.get().policies().forEach(path -> all.addAll(scenarios.check(path)));
        }
        return all;
    }

    /**
     * @throws ScenarioException with every mistake of the file; what it names is not read yet
     */
    public static ComparisonStudy read(Path file) {
        Mistakes mistakes = new Mistakes();
        Optional<ComparisonStudy> study =
                root(file, mistakes).flatMap(section -> study(file, section));
        mistakes.refuse();
        return study.orElseThrow();
    }

    /**
     * @param file with the keys of a study's {@code uncertainties}
     * @throws ScenarioException with every mistake of the file
     */
    public static Uncertainties uncertainties(Path file) {
        Mistakes mistakes = new Mistakes();
        Optional<Uncertainties> read = root(file, mistakes).flatMap(StudyReader::uncertain);
        mistakes.refuse();
        return read.orElseThrow();
    }

    private static Optional<Section> root(Path file, Mistakes mistakes) {
        Source source = Source.file(file);
        return FileText.read(file, source.start(), mistakes)
                .flatMap(text -> TreeReader.read(source, text, mistakes))
                .flatMap(tree -> Section.of("", tree, mistakes));
    }

    private static Optional<ComparisonStudy> study(Path file, Section section) {
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        Function<String, Path> path = text -> folder.resolve(Forms.text(text)).normalize();
        Optional<String> name = section.needed(KEY, Forms::name);
        Optional<String> question = section.needed("question", Forms::text);
        Optional<Path> base = section.needed("base", path);
        section.need("policies");
        Optional<List<Path>> policies =
                section.filledList(
                        "policies", path, "name a scenario file to set against the base");
        section.need("primary");
        Optional<List<String>> primary =
                section.filledList("primary", Forms::text, "declare a measure that decides");
        Optional<List<Integer>> years = section.list("years", Forms.integer(1, MOST_YEARS));
        var date = section.value("from", Forms::quarter);
        Optional<Integer> replications = section.value("replications", Forms.integer(2, 1_000_000));
        Optional<Uncertainties> uncertainties =
                section.section("uncertainties").flatMap(StudyReader::uncertain);
        section.rejectUnread();
        if (name.isEmpty() || base.isEmpty() || policies.isEmpty() || primary.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ComparisonStudy(
                        file,
                        name.get(),
                        question.orElse(""),
                        base.get(),
                        policies.get(),
                        primary.get(),
                        years.orElse(ComparisonStudy.YEARS),
                        date,
                        replications,
                        uncertainties));
    }

    private static Optional<Uncertainties> uncertain(Section section) {
        Optional<Integer> points = section.needed("points", Forms.integer(2, MOST_POINTS));
        Optional<Integer> seeds = section.needed("seeds", Forms.integer(1, MOST_POINTS));
        Optional<String> score = section.needed("score", Forms::text);
        Optional<String> horizon = section.needed("horizon", StudyReader::horizon);
        Optional<String> better = section.needed("better", Forms.choice(List.of("more", "less")));
        Optional<Double> threshold = section.needed("threshold", Numbers::parse);
        Map<String, Uncertainties.Bounds> ranges = new LinkedHashMap<>();
        section.neededSection("parameters").ifPresent(all -> ranges(all, ranges));
        section.rejectUnread();
        if (points.isEmpty()
                || seeds.isEmpty()
                || score.isEmpty()
                || horizon.isEmpty()
                || better.isEmpty()
                || threshold.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Uncertainties(
                        points.get(),
                        seeds.get(),
                        score.get(),
                        horizon.get(),
                        better.get().equals("less"),
                        threshold.get(),
                        ranges));
    }

    private static String horizon(String text) {
        if (!text.matches("\\+[1-9][0-9]?y|end|path")) {
            throw new IllegalArgumentException(
                    "must be a number of years such as +5y, end or path, found '" + text + "'");
        }
        return text;
    }

    private static void ranges(Section all, Map<String, Uncertainties.Bounds> ranges) {
        ParameterCatalog catalog = ParameterCatalog.shipped();
        for (String id : all.keys()) {
            Optional<ParameterEntry> entry = catalog.ofId(id);
            if (entry.isEmpty()) {
                all.mistake(
                        all.keyPlace(id),
                        all.path(),
                        "unknown parameter '" + id + "'" + NearestName.hint(id, catalog.ids()));
                all.find(id);
                continue;
            }
            Optional<List<Double>> bounds = all.list(id, entry.get()::read);
            if (bounds.isPresent()
                    && bounds.get().size() == 2
                    && bounds.get().get(0) < bounds.get().get(1)) {
                ranges.put(id, new Uncertainties.Bounds(bounds.get().get(0), bounds.get().get(1)));
            } else {
                all.mistake(id, "must be a range [least, greatest]");
            }
        }
    }
}
