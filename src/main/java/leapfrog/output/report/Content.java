package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.output.chart.words.Words;
import leapfrog.scenario.FigureIds;
import leapfrog.scenario.ScenarioOutline;

/** What stands on the page, by the names that the template uses. */
final class Content {

    private static final String PROGRAM = "java -jar target/leapfrog.jar ";
    private static final String SEEDS = "seeds.txt";

    /** Key of the fonts that figures need. */
    static final String FONTS = "fonts";

    private final ReportFolder folder;
    private final Words words;
    private final Map<String, ScenarioOutline> scenarios;

    Content(ReportFolder folder, Words words) throws IOException {
        this.folder = folder;
        this.words = words;
        this.scenarios = folder.scenarios();
    }

    Map<String, Object> all() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", title());
        all.put("language", TextLanguage.of(title()));
        all.put("page", words.language().id());
        all.put("words", words.under("report."));
        all.put("asked", asked());
        all.put("question", folder.manifest().question());
        all.put("questionLanguage", TextLanguage.of(folder.manifest().question()));
        all.put("made", made());
        finding(all);
        all.put("scores", new EvidenceScore(folder, words).sentences());
        figures(all);
        policies(all);
        StoredTables stored = new StoredTables(folder, words);
        all.put("comparison", stored.comparison());
        all.put("evidence", stored.evidence());
        manifest(all);
        repeat(all);
        return all;
    }

    /** The title, or the titles of a comparison, in the words of the page where it has any. */
    private String title() {
        return Stream.of(folder.manifest().title().split(" \\| ", -1))
                .map(words::title)
                .collect(Collectors.joining(" | "));
    }

    /** How many replications there are and when they were finished. */
    private String made() {
        String count = folder.manifest().replications();
        String day = folder.manifest().day();
        if (day.isEmpty()) {
            return "";
        }
        return !count.matches("\\d{1,9}")
                ? words.of("report.finished-alone", day)
                : words.of("report.finished", words.replications(Integer.parseInt(count)), day);
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        scenarios.forEach((policy, scenario) -> asked.add(Asked.of(policy, scenario, words)));
        return asked;
    }

    private Optional<ScenarioOutline> first() {
        return scenarios.values().stream().findFirst();
    }

    private void finding(Map<String, Object> all) throws IOException {
        StateNames states =
                new StateNames(first().map(ScenarioOutline::states).orElse(Map.of()), words);
        Differences differences = Differences.read(folder, states, words);
        all.put("differences", differences.first());
        all.put("otherDifferences", differences.others());
        all.put("base", scenarios.keySet().stream().findFirst().map(words::policy).orElse(""));
        List<Sentence> sentences = new ArrayList<>();
        List<DataTable> levels = new ArrayList<>();
        Optional<Path> summary = folder.find("summary.csv");
        if (summary.isPresent()) {
            String fork = first().map(ScenarioOutline::fork).orElse("");
            Finding finding =
                    new Finding(
                            Levels.read(summary.get(), Finding.measures(), fork),
                            fork,
                            states,
                            words);
            if (differences.first().isEmpty()) {
                sentences.addAll(finding.sentences());
            }
            finding.table().ifPresent(levels::add);
        }
        all.put("sentences", sentences);
        all.put("levels", levels);
        Optional<Path> words = folder.find("comparison.txt");
        all.put(
                "effects",
                words.isPresent()
                        ? Files.readAllLines(words.get()).stream()
                                .filter(line -> !line.isBlank())
                                .toList()
                        : List.of());
    }

    /** In the order of the program's own list, those it does not know after them. */
    private void figures(Map<String, Object> all) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        List<String> drawn = folder.figures();
        for (String id : FigureIds.ids()) {
            drawn.stream()
                    .filter(name -> name.equals(id) || name.startsWith(id + "-"))
                    .filter(name -> !FigureIds.ids().contains(name) || name.equals(id))
                    .forEach(names::add);
        }
        names.addAll(drawn);
        List<FigurePart> figures = new ArrayList<>();
        Set<FontRule> fonts = new LinkedHashSet<>();
        for (String name : names) {
            FigurePart figure = FigurePart.read(folder, name, words);
            figures.add(figure);
            fonts.addAll(figure.fonts());
        }
        all.put("figures", figures);
        all.put(FONTS, List.copyOf(fonts));
    }

    private void policies(Map<String, Object> all) {
        boolean one = scenarios.size() == 1;
        List<DataTable> timeline = new ArrayList<>();
        List<DataTable> changed = new ArrayList<>();
        if (one) {
            PolicyTimeline policies = new PolicyTimeline(first().orElseThrow(), words);
            timeline.addAll(policies.tables());
            policies.events().present().ifPresent(timeline::add);
        }
        scenarios.forEach(
                (policy, scenario) ->
                        ChangedParameters.of(
                                        "parameters-" + (changed.size() + 1),
                                        policy,
                                        scenario,
                                        words)
                                .present()
                                .ifPresent(changed::add));
        all.put("timeline", timeline);
        all.put("parameters", changed);
        all.put("single", one);
    }

    private void manifest(Map<String, Object> all) {
        ManifestText manifest = folder.manifest();
        all.put("manifest", manifest.entries(words));
        DataTable files =
                DataTable.of(
                        "files",
                        words.of("report.files"),
                        List.of(
                                words.of("report.column.file"),
                                words.of("report.column.bytes"),
                                words.of("report.column.sha")),
                        manifest.files());
        all.put("files", files.present().map(List::of).orElse(List.of()));
    }

    private void repeat(Map<String, Object> all) {
        ManifestText manifest = folder.manifest();
        all.put("command", PROGRAM + ShellWords.of(manifest.commandLine()));
        List<Download> seeds = new ArrayList<>();
        if (!manifest.seeds().isEmpty()) {
            seeds.add(Download.text(SEEDS, String.join("\n", manifest.seeds()) + "\n"));
        }
        all.put("seeds", seeds);
        all.put(
                "fromFolder",
                folder.find("scenario.yaml").isPresent() && !seeds.isEmpty()
                        ? PROGRAM + "run scenario.yaml --seeds " + SEEDS + " --out repeated"
                        : "");
    }
}
