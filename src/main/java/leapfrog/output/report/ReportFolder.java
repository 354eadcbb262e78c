package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.experiment.InputException;
import leapfrog.scenario.ScenarioOutline;

/** The files of a finished result folder, by what the page needs them for. */
final class ReportFolder {

    private static final String YAML = ".yaml";

    private final Path directory;
    private final ManifestText manifest;

    private ReportFolder(Path directory, ManifestText manifest) {
        this.directory = directory;
        this.manifest = manifest;
    }

    /**
     * @throws InputException when it holds no finished results of this program
     */
    static ReportFolder open(Path directory) throws IOException {
        Path file = directory.resolve(ManifestText.FILE);
        if (!Files.isDirectory(directory)) {
            throw new InputException(
                    "there is no result folder '" + directory + "'" + unfinished(directory));
        }
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    directory + " is not a result folder: it has no " + ManifestText.FILE);
        }
        return new ReportFolder(directory, ManifestText.read(file));
    }

    private static String unfinished(Path directory) {
        Path name = directory.getFileName();
        boolean partial = name != null && Files.exists(directory.resolveSibling(name + ".partial"));
        return partial ? "; its run is not finished: go on with it and --resume" : "";
    }

    ManifestText manifest() {
        return manifest;
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** A file by its name, when the folder holds it. */
    Optional<Path> find(String name) {
        return Optional.of(file(name)).filter(Files::isRegularFile);
    }

    /** The scenarios that were run by the name of their policy, in the order of the plan. */
    Map<String, ScenarioOutline> scenarios() throws IOException {
        Map<String, ScenarioOutline> outlines = new LinkedHashMap<>();
        Optional<Path> one = find("scenario.yaml");
        if (one.isPresent()) {
            outlines.put("", ScenarioOutline.read(one.get()));
            return outlines;
        }
        List<String> stems = new ArrayList<>(manifest.policies());
        for (String stem : stems(file("scenarios"), YAML)) {
            if (!stems.contains(stem)) {
                stems.add(stem);
            }
        }
        for (String stem : stems) {
            Optional<Path> each = find("scenarios/" + stem + YAML);
            if (each.isPresent()) {
                outlines.put(stem, ScenarioOutline.read(each.get()));
            }
        }
        return outlines;
    }

    /** Names of the figures drawn, in alphabetical order. */
    List<String> figures() throws IOException {
        return stems(file("charts"), ".csv");
    }

    private static List<String> stems(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
