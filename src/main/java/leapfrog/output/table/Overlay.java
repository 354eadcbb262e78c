package leapfrog.output.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leapfrog.experiment.calibration.CalibrationResult;
import leapfrog.output.Csv;
import leapfrog.scenario.CalibrationExperiment;
import leapfrog.scenario.FittedParameter;

/**
 * The scenario file that a calibration leaves: it extends the fitted one and says what differs. Of
 * the command it names what decides the values, so that a resumed calibration leaves the same
 * bytes; the manifest has all of it.
 */
final class Overlay {

    private static final String INDENT = "  ";
    private static final String REASON =
            "fitted to the record up to 2022, see fit.csv beside this file";

    private final StringBuilder text = new StringBuilder();

    private Overlay() {}

    static String text(CalibrationRequest request, CalibrationResult result) {
        Overlay overlay = new Overlay();
        overlay.head(request, result);
        overlay.parameters(result);
        overlay.actors(result);
        return overlay.text.toString();
    }

    private void head(CalibrationRequest request, CalibrationResult result) {
        CalibrationExperiment experiment = request.experiment();
        line("", "# Values fitted to the record up to 2022-Q4. Made by:");
        line("", "#   leapfrog calibrate " + experiment.file());
        line("", "# seed: " + experiment.seed());
        line("", "# evaluations: " + result.evaluations().size());
        line("", "# replications of each: " + experiment.replications());
        line("", "# adopters: " + experiment.adopters());
        line("", "# sha256 of the targets: " + request.targetHash());
        line("", "# misfit before: " + Csv.number(result.misfit().of(result.before())));
        line("", "# misfit after: " + Csv.number(result.misfit().of(result.after())));
        line("", "name: " + quoted(experiment.name()));
        line("", "extends: " + quoted(base(request)));
    }

    /** The scenario as seen from the folder, where that is possible. */
    private static String base(CalibrationRequest request) {
        Path scenario = request.experiment().scenario().toAbsolutePath().normalize();
        Path folder = request.destination().directory();
        boolean oneRoot = scenario.getRoot().equals(folder.getRoot());
        Path path = oneRoot ? folder.relativize(scenario) : scenario;
        return path.toString().replace('\\', '/');
    }

    private void parameters(CalibrationResult result) {
        List<FittedParameter> all = result.experiment().parameters();
        if (all.stream().allMatch(FittedParameter::ofActor)) {
            return;
        }
        line("", "parameters:");
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).ofActor()) {
                String value = all.get(i).text(result.after().values()[i]);
                line(INDENT, quoted(all.get(i).id()) + ": " + value);
            }
        }
    }

    private void actors(CalibrationResult result) {
        List<FittedParameter> all = result.experiment().parameters();
        Map<String, Object> tree = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).ofActor()) {
                put(
                        tree,
                        all.get(i).id().split("\\."),
                        all.get(i).text(result.after().values()[i]));
            }
        }
        write(tree, "");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String[] path, String value) {
        Map<String, Object> map = tree;
        for (int i = 0; i < path.length - 1; i++) {
            map = (Map<String, Object>) map.computeIfAbsent(path[i], key -> new TreeMap<>());
        }
        map.put(path[path.length - 1], value);
        map.put("source", "assumed");
        map.put("quality", "assumed");
        map.put("reason", REASON);
    }

    private void write(Map<?, ?> tree, String indent) {
        tree.forEach(
                (key, value) -> {
                    if (value instanceof Map<?, ?> map) {
                        line(indent, key + ":");
                        write(map, indent + INDENT);
                    } else {
                        line(indent, key + ": " + quoted(value.toString()));
                    }
                });
    }

    private void line(String indent, String content) {
        text.append(indent).append(content.replace('\n', ' ')).append('\n');
    }

    /** As YAML reads it back whatever it holds. */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
