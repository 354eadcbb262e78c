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
import leapfrog.scenario.FigureIds;
import leapfrog.scenario.ScenarioOutline;

/** What stands on the page, by the names that the template uses. */
final class Content {

    private static final String PROGRAM = "java -jar target/leapfrog.jar ";
    private static final String SEEDS = "seeds.txt";

    private final ReportFolder folder;
    private final Map<String, ScenarioOutline> scenarios;

    Content(ReportFolder folder) throws IOException {
        this.folder = folder;
        this.scenarios = folder.scenarios();
    }

    Map<String, Object> all() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", folder.manifest().title());
        all.put("language", Language.of(folder.manifest().title()));
        all.put("asked", asked());
        all.put("replications", folder.manifest().replications());
        finding(all);
        figures(all);
        policies(all);
        StoredTables stored = new StoredTables(folder);
        all.put("comparison", stored.comparison());
        all.put("evidence", stored.evidence());
        manifest(all);
        repeat(all);
        return all;
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        scenarios.forEach((policy, scenario) -> asked.add(Asked.of(policy, scenario)));
        return asked;
    }

    private Optional<ScenarioOutline> first() {
        return scenarios.values().stream().findFirst();
    }

    private void finding(Map<String, Object> all) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<DataTable> levels = new ArrayList<>();
        Optional<Path> summary = folder.find("summary.csv");
        if (summary.isPresent()) {
            String fork = first().map(ScenarioOutline::fork).orElse("");
            Finding finding =
                    new Finding(
                            Levels.read(summary.get(), Finding.measures(), fork),
                            fork,
                            new StateNames(first().map(ScenarioOutline::states).orElse(Map.of())));
            sentences.addAll(finding.sentences());
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
        Set<String> fonts = new LinkedHashSet<>();
        for (String name : names) {
            FigurePart figure = FigurePart.read(folder, name);
            figures.add(figure);
            fonts.addAll(figure.fonts());
        }
        all.put("figures", figures);
        all.put("fonts", List.copyOf(fonts));
    }

    private void policies(Map<String, Object> all) {
        boolean one = scenarios.size() == 1;
        List<DataTable> timeline = new ArrayList<>();
        List<DataTable> changed = new ArrayList<>();
        if (one) {
            PolicyTimeline policies = new PolicyTimeline(first().orElseThrow());
            timeline.addAll(policies.tables());
            policies.events().present().ifPresent(timeline::add);
        }
        scenarios.forEach(
                (policy, scenario) ->
                        ChangedParameters.of("parameters-" + (changed.size() + 1), policy, scenario)
                                .present()
                                .ifPresent(changed::add));
        all.put("timeline", timeline);
        all.put("parameters", changed);
        all.put("single", one);
    }

    private void manifest(Map<String, Object> all) {
        ManifestText manifest = folder.manifest();
        all.put("manifest", manifest.entries());
        DataTable files =
                DataTable.of(
                        "files",
                        "Files of the result folder",
                        List.of("File", "Bytes", "SHA-256"),
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
