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

/** What is judged and compared, on which seeds, and how far the assumptions are varied. */
final class EvidenceOptions {

    private static final int QUICK_SEEDS = 6;
    private static final int USUAL_POINTS = 50;

    @Option(
            names = "--facts",
            paramLabel = "ID",
            split = ",",
            description =
                    "Facts such as SF1, or parts such as SF1a (default: all); alone, nothing but"
                            + " facts is run.")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--tables",
            paramLabel = "TABLE",
            split = ",",
            description = "What to run: facts, limits, history, docking (default: all).")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--quick",
            description =
                    "A look in under a minute: 6 seeds and no robustness, unless said otherwise,"
                            + " and no placebos.")
    private boolean quick;

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
            description =
                    "Points of the uncertainty at which each sign is looked at; 0 skips it"
                            + " (default: 50 with --facts, else 0: they take three times as long as"
                            + " all else).")
    private Integer robust;

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

    @Option(
            names = "--record",
            paramLabel = "DIR",
            defaultValue = "seeds/evidence",
            description = "Folder of the dated record (default: ${DEFAULT-VALUE}).")
    private Path record;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for tables and the figure (default: nothing is written).")
    private Path out;

    @Option(names = "--force", description = "Replace an older result folder.")
    private boolean force;

    /** Every option that makes no sense, at once. */
    List<String> mistakes(Facts known) {
        List<String> mistakes = new ArrayList<>();
        facts.forEach(id -> Names.check("--facts", id, known.names(), mistakes));
        tables.forEach(id -> Names.check("--tables", id, EvidenceTable.ids(), mistakes));
        OptionChecks.atLeast("--replications", replications, 1, mistakes);
        OptionChecks.seeds(seeds, mistakes);
        OptionChecks.atLeast("--threads", threads, 1, mistakes);
        OptionChecks.atLeast("--robust", robust, 0, mistakes);
        if (!Files.isDirectory(scenarios)) {
            mistakes.add("--scenarios " + scenarios + " is no folder");
        }
        if (asks(EvidenceTable.HISTORY) && !Files.isDirectory(record)) {
            mistakes.add("--record " + record + " is no folder");
        }
        if (force && out == null) {
            mistakes.add("--force replaces the folder that --out names, but there is no --out");
        }
        OptionChecks.overrides(overrides, mistakes);
        return mistakes;
    }

    /** Whether a table is to be run: those named, else the facts when some are named, else all. */
    boolean asks(EvidenceTable table) {
        if (!tables.isEmpty()) {
            return tables.contains(table.id());
        }
        return facts.isEmpty() || table == EvidenceTable.FACTS;
    }

    List<Fact> chosen(Facts known) {
        List<Fact> chosen = facts.isEmpty() ? known.all() : known.named(facts);
        return quick ? chosen.stream().map(Fact::withoutPlacebo).toList() : chosen;
    }

    /** The seeds of each arm. */
    long[] seedList(Facts known) throws IOException {
        long[] listed = seeds == null ? known.seeds() : Seeds.read(seeds);
        String list = seeds == null ? "the fixed list" : seeds.toString();
        int usual = quick ? Math.min(QUICK_SEEDS, listed.length) : listed.length;
        return OptionChecks.first(replications == null ? usual : replications, listed, list);
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
        int usual = facts.isEmpty() || quick ? 0 : USUAL_POINTS;
        return robust == null ? usual : robust;
    }

    /** Where the dated record stands. */
    Path record() {
        return record;
    }

    /** Where tables and figure go; null when nothing is to be written. */
    Path out() {
        return out;
    }

    boolean force() {
        return force;
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
