package leapfrog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.Seeds;
import leapfrog.model.core.Quarter;
import leapfrog.output.table.Destination;
import picocli.CommandLine.Option;

/** Options of every command that runs replications. */
final class RunOptions {

    private static final int USUAL_REPLICATIONS = 100;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description =
                    "Replications (default: 100, or as many as a shorter --seeds list holds).")
    private Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Number from which all seeds are mixed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--seeds",
            paramLabel = "FILE",
            description = "List of seeds, one a line; replaces --seed.")
    private Path seeds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Replications at a time (default: all cores). Results do not depend on it.")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder (default: results/ and the scenario's name).")
    private Path out;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Overrides a value of the scenario; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = "--until",
            paramLabel = "YYYY-Qn",
            description = "Last quarter, in place of the scenario's.")
    private String until;

    @Option(names = "--force", description = "Replace an older result folder or unfinished run.")
    private boolean force;

    @Option(names = "--resume", description = "Go on with a run that was interrupted.")
    private boolean resume;

    /** Every option that makes no sense, at once. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        OptionChecks.atLeast("--replications", replications, 1, mistakes);
        OptionChecks.atLeast("--threads", threads, 1, mistakes);
        OptionChecks.seeds(seeds, mistakes);
        OptionChecks.overrides(overrides, mistakes);
        if (until != null) {
            checkUntil(mistakes);
        }
        return mistakes;
    }

    private void checkUntil(List<String> mistakes) {
        try {
            Quarter.parse(until);
        } catch (IllegalArgumentException e) {
            mistakes.add("--until: " + e.getMessage());
        }
    }

    /** What {@code --set} and {@code --until} change in a scenario. */
    List<String> overrides() {
        List<String> all = new ArrayList<>(overrides);
        if (until != null) {
            all.add("horizon.to=" + until);
        }
        return all;
    }

    /** The seed of each replication. */
    long[] seedList() throws IOException {
        return seedList(USUAL_REPLICATIONS);
    }

    /**
     * The same where another number than 100 is usual.
     *
     * @param usual replications when the command line is silent
     */
    long[] seedList(int usual) throws IOException {
        return listed(replications, usual);
    }

    /** The first seeds of the list, whatever {@code --replications} says. */
    long[] firstSeeds(int count) throws IOException {
        return listed(count, count);
    }

    private long[] listed(Integer asked, int usual) throws IOException {
        if (seeds == null) {
            return Seeds.mixed(seed, asked == null ? usual : asked);
        }
        long[] listed = Seeds.read(seeds);
        int count = asked == null ? Math.min(usual, listed.length) : asked;
        return OptionChecks.first(count, listed, seeds.toString());
    }

    int threadCount() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** The result folder as it is to be shown. */
    Path folder(Path scenario) {
        return out == null ? DefaultFolder.of(scenario) : out;
    }

    /** The result folder where it has a name of its own unless asked for. */
    Path folder(Path scenario, String name) {
        return out == null ? DefaultFolder.of(scenario).resolveSibling(name) : out;
    }

    Destination destination(Path scenario) {
        return new Destination(folder(scenario), force, resume);
    }

    Destination destination(Path scenario, String name) {
        return new Destination(folder(scenario, name), force, resume);
    }
}
