package leapfrog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import leapfrog.experiment.Arm;
import leapfrog.experiment.InputException;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.Assumptions;
import leapfrog.experiment.comparison.ComparisonPlan;
import leapfrog.experiment.comparison.FirstStage;
import leapfrog.experiment.comparison.PolicyDates;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.model.core.Quarter;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.ComparisonStudy;
import leapfrog.scenario.Scenario;
import leapfrog.scenario.StudyReader;
import leapfrog.scenario.Uncertainties;

/** What a comparison sets side by side, read and checked from the command line or a study. */
final class Contest {

    private static final int USUAL = 100;
    private static final int DRAWS = 2000;
    private static final int PRIMARY_DRAWS = 10_000;

    private final Wiring wiring;
    private final RunOptions options;
    private final CompareOptions comparing;
    private final Path source;
    private final Optional<ComparisonStudy> study;
    private final List<String> names = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Blueprint> worlds = new ArrayList<>();
    private final List<Quarter> dates = new ArrayList<>();
    private final List<String> primary;
    private final Optional<Uncertainties> uncertain;
    private final SeriesGrid grid;

    /**
     * @throws InputException with what cannot be compared
     */
    Contest(Wiring wiring, List<Path> files, RunOptions options, CompareOptions comparing) {
        this.wiring = wiring;
        this.options = options;
        this.comparing = comparing;
        this.source = files.get(0);
        boolean declared = files.size() == 1 && StudyReader.isStudy(source);
        this.study = declared ? Optional.of(StudyReader.read(source)) : Optional.empty();
        List<Path> all = study.map(Contest::files).orElse(files);
        if (all.size() < 2) {
            throw new InputException(
                    "compare needs a base and at least one other scenario, or a study file");
        }
        for (Path file : all) {
            Scenario scenario = wiring.scenarios().read(file, options.overrides());
            scenarios.add(scenario);
            names.add(name(file));
        }
        this.uncertain =
                comparing.over().map(StudyReader::uncertainties).or(this::declaredUncertain);
        check();
        this.primary = chosenPrimary();
        Blueprint base = scenarios.get(0).blueprint();
        for (Scenario one : scenarios) {
            worlds.add(one.blueprint().withProbes(base.probes()));
            dates.add(
                    comparing
                            .from()
                            .or(() -> study.flatMap(ComparisonStudy::date))
                            .orElseGet(() -> PolicyDates.of(base, one.blueprint())));
        }
        this.grid = wiring.simulations().grid(worlds.get(0));
    }

    private static List<Path> files(ComparisonStudy study) {
        List<Path> all = new ArrayList<>();
        all.add(study.base());
        all.addAll(study.policies());
        return all;
    }

    private Optional<Uncertainties> declaredUncertain() {
        return study.flatMap(ComparisonStudy::uncertainties);
    }

    /** A file's name, with its folder's where another file has the same. */
    private String name(Path file) {
        String stem = DefaultFolder.stem(file);
        if (!names.contains(stem)) {
            return stem;
        }
        String longer = DefaultFolder.of(file).getFileName().toString();
        String free = longer;
        for (int i = 2; names.contains(free); i++) {
            free = longer + "-" + i;
        }
        return free;
    }

    private void check() {
        List<String> mistakes = new ArrayList<>();
        Blueprint base = scenarios.get(0).blueprint();
        for (int i = 1; i < scenarios.size(); i++) {
            Blueprint other = scenarios.get(i).blueprint();
            if (!other.from().equals(base.from()) || !other.to().equals(base.to())) {
                mistakes.add(
                        names.get(i)
                                + " runs from "
                                + other.from()
                                + " to "
                                + other.to()
                                + ", but "
                                + names.get(0)
                                + " from "
                                + base.from()
                                + " to "
                                + base.to()
                                + "; --until gives all the same end");
            }
            if (!ids(other).equals(ids(base))) {
                mistakes.add(names.get(i) + " has other actors than " + names.get(0));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
    }

    private static Set<String> ids(Blueprint world) {
        Set<String> ids =
                world.states().stream()
                        .map(state -> state.id())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        world.firms().forEach(firm -> ids.add(firm.id()));
        return ids;
    }

    private List<String> chosenPrimary() {
        List<String> recorded =
                scenarios.get(0).blueprint().probes().stream()
                        .map(probe -> label(probe.measure(), probe.subject()))
                        .toList();
        List<String> asked =
                comparing.primary().isEmpty()
                        ? study.map(ComparisonStudy::primary).orElse(List.of())
                        : comparing.primary();
        if (asked.isEmpty()) {
            List<String> usual =
                    CompareOptions.usual().stream().filter(recorded::contains).toList();
            return usual.isEmpty() ? List.of(recorded.get(0)) : usual;
        }
        List<String> mistakes = new ArrayList<>();
        asked.forEach(label -> Names.check("primary", label, recorded, mistakes));
        uncertain.ifPresent(one -> Names.check("score", one.score(), recorded, mistakes));
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        return asked;
    }

    private static String label(String measure, String subject) {
        return subject.equals("world") ? measure : measure + "(" + subject + ")";
    }

    Path source() {
        return source;
    }

    /** The result folder's name when none is asked for. */
    String folder() {
        return study.isPresent()
                ? DefaultFolder.of(source).getFileName().toString()
                : "compare-"
                        + String.join("-", names.subList(0, 2))
                        + (names.size() > 2 ? "-and-" + (names.size() - 2) + "-more" : "");
    }

    String title() {
        return study.map(ComparisonStudy::name)
                .orElse(scenarios.stream().map(Scenario::name).collect(Collectors.joining(" | ")));
    }

    /** What a study asks; empty without one. */
    String question() {
        return study.map(ComparisonStudy::question).orElse("");
    }

    List<String> resolved() {
        return scenarios.stream().map(Scenario::resolved).toList();
    }

    int arms() {
        return worlds.size();
    }

    long[] seeds() throws IOException {
        return options.seedList(study.flatMap(ComparisonStudy::replications).orElse(USUAL));
    }

    RunPlan plan(long[] seeds) {
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < worlds.size(); i++) {
            arms.add(new Arm(names.get(i), wiring.simulations().simulation(worlds.get(i))));
        }
        return new RunPlan(arms, seeds, grid, true);
    }

    ComparisonPlan comparison() {
        return new ComparisonPlan(
                names.get(0),
                names.subList(1, names.size()),
                dates.subList(1, dates.size()),
                grid,
                Set.copyOf(primary),
                study.map(ComparisonStudy::years).orElse(ComparisonStudy.YEARS),
                DRAWS,
                PRIMARY_DRAWS);
    }

    /**
     * Runs the seeds of a first stage and works out how many there must be in all.
     *
     * @throws InterruptedException when the runner was told to stop
     */
    List<Precision.Row> firstStage(Runner runner, long[] seeds)
            throws IOException, InterruptedException {
        return new FirstStage(comparison(), primary.get(0), comparing.width(), comparing.relative())
                .rows(plan(seeds), runner);
    }

    /** The seeds that the first stage asks for; the first stage's come first. */
    long[] enough(List<Precision.Row> rows) throws IOException {
        long[] first = seeds();
        int needed = Math.max(first.length, Precision.needed(rows, comparing.limit()));
        return needed == first.length ? first : options.firstSeeds(needed);
    }

    /**
     * The comparison over uncertain assumptions; nothing when none are declared.
     *
     * @throws InterruptedException when the runner was told to stop
     */
    List<Robustness> overAssumptions(Runner runner) throws IOException, InterruptedException {
        if (uncertain.isEmpty()) {
            return List.of();
        }
        String score = uncertain.get().score();
        List<Blueprint> scored =
                worlds.stream()
                        .map(
                                world ->
                                        world.withProbes(
                                                world.probes().stream()
                                                        .filter(
                                                                probe ->
                                                                        label(
                                                                                        probe
                                                                                                .measure(),
                                                                                        probe
                                                                                                .subject())
                                                                                .equals(score))
                                                        .toList()))
                        .toList();
        Quarter date =
                dates.subList(1, dates.size()).stream().min(Quarter::compareTo).orElseThrow();
        long[] seeds = seeds();
        return List.of(
                new Assumptions(uncertain.get(), wiring.simulations(), runner)
                        .judge(names, scored, date, Arrays.copyOf(seeds, seeds.length)));
    }
}
