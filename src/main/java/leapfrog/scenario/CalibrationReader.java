package leapfrog.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the file of a calibration and all it names, strictly. */
final class CalibrationReader {

    private static final int FEWEST_ADOPTERS = 10;
    private static final int MOST_ADOPTERS = 1_000_000;
    private static final int USUAL_ADOPTERS = 200;
    private static final int MOST_REPLICATIONS = 1000;
    private static final int USUAL_REPLICATIONS = 8;
    private static final int MOST_EVALUATIONS = 1_000_000;
    private static final int USUAL_EVALUATIONS = 600;
    private static final int MOST_POINTS = 100;
    private static final int USUAL_POINTS = 5;

    private final Mistakes mistakes = new Mistakes();
    private final Composition composition = new Composition(mistakes);

    /**
     * @throws ScenarioException with every mistake
     */
    CalibrationExperiment read(Path file) {
        Optional<CalibrationExperiment> read =
                composition
                        .map(file, Source.file(file).start(), "a calibration")
                        .flatMap(fields -> experiment(file, new Section("", fields, mistakes)));
        mistakes.refuse();
        return read.orElseThrow();
    }

    /** Every mistake; empty when the file is good. */
    List<Mistake> check(Path file) {
        try {
            read(file);
            return List.of();
        } catch (ScenarioException e) {
            return e.mistakes();
        }
    }

    private Optional<CalibrationExperiment> experiment(Path file, Section root) {
        Optional<String> name = root.needed("name", Forms::name);
        root.value("description", Forms::text);
        int adopters = whole(root, "adopters", FEWEST_ADOPTERS, MOST_ADOPTERS, USUAL_ADOPTERS);
        int replications = whole(root, "replications", 1, MOST_REPLICATIONS, USUAL_REPLICATIONS);
        int evaluations = whole(root, "evaluations", 1, MOST_EVALUATIONS, USUAL_EVALUATIONS);
        int points = whole(root, "profile-points", 0, MOST_POINTS, USUAL_POINTS);
        double pull = root.value("pull", CalibrationReader::notBelowZero).orElse(0.0);
        int seed = whole(root, "seed", 0, Integer.MAX_VALUE, 1);
        if (points == 1) {
            root.mistake("profile-points", "must be 0 for no profile, or at least 2");
        }
        Optional<Path> scenario =
                root.need("scenario").flatMap(tree -> composition.path(tree, "scenario"));
        List<FittedParameter> parameters = parameters(root, scenario);
        List<CalibrationTarget> targets = targets(root);
        root.rejectUnread();
        if (name.isEmpty() || scenario.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CalibrationExperiment(
                        file,
                        name.get(),
                        scenario.get(),
                        adopters,
                        replications,
                        evaluations,
                        points,
                        pull,
                        seed,
                        parameters,
                        targets));
    }

    private static int whole(Section root, String key, int min, int max, int usual) {
        return root.value(key, Forms.integer(min, max)).orElse(usual);
    }

    private List<FittedParameter> parameters(Section root, Optional<Path> scenario) {
        Optional<ScenarioLayer> content =
                scenario.flatMap(path -> composition.compose(path, List.of()));
        List<FittedParameter> fitted = new ArrayList<>();
        root.neededSection("parameters")
                .ifPresent(
                        all -> {
                            FittedParameterReader reader =
                                    new FittedParameterReader(content, composition::actors);
                            for (String id : all.keys()) {
                                reader.read(id, all).ifPresent(fitted::add);
                            }
                            if (all.keys().isEmpty()) {
                                root.mistake("parameters", "names nothing to fit");
                            }
                        });
        return fitted;
    }

    private List<CalibrationTarget> targets(Section root) {
        Optional<Section> tolerance = root.section("tolerance");
        Optional<Double> decades = tolerance.flatMap(one -> one.value("log10", positive()));
        Optional<Double> share = tolerance.flatMap(one -> one.value("share", positive()));
        tolerance.ifPresent(Section::rejectUnread);
        Optional<List<RecordedSeries>> known =
                root.need("evidence")
                        .flatMap(tree -> composition.path(tree, "evidence"))
                        .flatMap(this::record);
        Optional<Section> chosen = root.section("targets");
        if (known.isEmpty()) {
            return List.of();
        }
        CalibrationTargetReader reader =
                new CalibrationTargetReader(known.get(), decades, share, mistakes);
        List<CalibrationTarget> targets =
                chosen.map(reader::chosen).orElseGet(() -> reader.all(root.place()));
        if (targets.isEmpty() && mistakes.none()) {
            root.mistake("evidence", "holds no series up to 2022 that a run has a measure for");
        }
        return targets;
    }

    private static double notBelowZero(String text) {
        double value = Numbers.parse(text.strip());
        if (value < 0) {
            throw new IllegalArgumentException(
                    "must not be below zero, found '" + text.strip() + "'");
        }
        return value;
    }

    static Function<String, Double> positive() {
        return text -> {
            double value = Numbers.parse(text.strip());
            if (!(value > 0)) {
                throw new IllegalArgumentException(
                        "must be above zero, found '" + text.strip() + "'");
            }
            return value;
        };
    }

    /** What the record says up to 2022; its mistakes are added to those of the file. */
    private Optional<List<RecordedSeries>> record(Path folder) {
        try {
            return Optional.of(CalibrationRecord.read(folder).series());
        } catch (ScenarioException e) {
            for (Mistake one : e.mistakes()) {
                Place place = new Place(new Source(one.file(), folder), one.line(), one.column());
                mistakes.add(place, one.path(), one.message());
            }
            return Optional.empty();
        }
    }
}
