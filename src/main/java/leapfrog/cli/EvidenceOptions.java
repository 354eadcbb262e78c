package leapfrog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.evidence.Fact;
import leapfrog.experiment.evidence.Facts;
import picocli.CommandLine.Option;

/** What is judged, on which seeds, and how far the assumptions are varied. */
final class EvidenceOptions {

    @Option(
            names = "--facts",
            paramLabel = "ID",
            split = ",",
            description = "Facts such as SF1, or parts such as SF1a (default: all).")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Seeds to run each arm on, the first of the list (default: all 60).")
    private Integer replications;

    @Option(
            names = "--seeds",
            paramLabel = "FILE",
            description = "List of seeds, one a line, in place of the 60 fixed ones.")
    private Path seeds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Replications at a time (default: all cores). Results do not depend on it.")
    private Integer threads;

    @Option(
            names = "--robust",
            paramLabel = "N",
            defaultValue = "50",
            description =
                    "Points of the uncertainty at which each sign is looked at; 0 skips it"
                            + " (default: ${DEFAULT-VALUE}).")
    private int robust;

    @Option(
            names = "--scan",
            description = "Also judge at both ends of every uncertain parameter, one at a time.")
    private boolean scan;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            defaultValue = "scenarios",
            description = "Folder of the scenarios that are run (default: ${DEFAULT-VALUE}).")
    private Path scenarios;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Overrides a value in every arm; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    /** Every option that makes no sense, at once. */
    List<String> mistakes(Facts known) {
        List<String> mistakes = new ArrayList<>();
        facts.forEach(id -> Names.check("--facts", id, known.names(), mistakes));
        OptionChecks.atLeast("--replications", replications, 1, mistakes);
        OptionChecks.seeds(seeds, mistakes);
        OptionChecks.atLeast("--threads", threads, 1, mistakes);
        OptionChecks.atLeast("--robust", robust, 0, mistakes);
        if (!Files.isDirectory(scenarios)) {
            mistakes.add("--scenarios " + scenarios + " is no folder");
        }
        OptionChecks.overrides(overrides, mistakes);
        return mistakes;
    }

    List<Fact> chosen(Facts known) {
        return facts.isEmpty() ? known.all() : known.named(facts);
    }

    /** The seeds of each arm. */
    long[] seedList(Facts known) throws IOException {
        long[] listed = seeds == null ? known.seeds() : Seeds.read(seeds);
        String list = seeds == null ? "the fixed list" : seeds.toString();
        return OptionChecks.first(
                replications == null ? listed.length : replications, listed, list);
    }

    /** What is to be said when the seeds are not all the fixed ones; nothing when they are. */
    Optional<String> seedNote(long[] used, Facts known) {
        long[] fixed = known.seeds();
        if (Arrays.equals(used, fixed)) {
            return Optional.empty();
        }
        boolean first =
                used.length <= fixed.length
                        && Arrays.equals(used, Arrays.copyOf(fixed, used.length));
        String from = first ? "" : " from=" + seeds;
        return Optional.of("seeds used=" + used.length + " fixed=" + fixed.length + from);
    }

    int threadCount() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    int robust() {
        return robust;
    }

    boolean scan() {
        return scan;
    }

    Path scenarios() {
        return scenarios;
    }

    List<String> overrides() {
        return overrides;
    }
}
