package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Tally;

/** The text of {@code manifest.json}: all that is needed to make the folder again. */
final class Manifest {

    static final String FILE = "manifest.json";

    /** First lines of every manifest of ours, by which a folder is known. */
    private static final String MARK = "{\n  \"program\": \"leapfrog\"";

    private final String text;

    private Manifest(String text) {
        this.text = text;
    }

    /** That of a result folder. */
    static Manifest in(Path directory) throws IOException {
        return new Manifest(Files.readString(directory.resolve(FILE)));
    }

    /** The checksum of a file of the folder by its name; empty when it is not in the list. */
    String sha256(String name) {
        String entry = "\"name\": \"" + name + "\",\\s*\"bytes\": \\d+,\\s*\"sha256\": \"(\\w+)\"";
        Matcher found = Pattern.compile(entry).matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** Whether the folder holds results of this program. */
    static boolean isIn(Path directory) {
        try {
            return Files.readString(directory.resolve(FILE)).startsWith(MARK);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param folder that holds the files
     * @param files results, in the order of the list
     */
    static String text(
            RunRequest request, Tally tally, Instant started, Path folder, List<Path> files)
            throws IOException {
        Provenance provenance = request.provenance();
        Instant ended = Instant.now();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "leapfrog");
        manifest.put("title", provenance.title());
        if (!provenance.question().isEmpty()) {
            manifest.put("question", provenance.question());
        }
        manifest.put("command-line", provenance.commandLine());
        manifest.put("hash", request.hash());
        manifest.put("scenarios", scenarios(request.plan(), provenance));
        manifest.put("versions", versions());
        manifest.put("git-commit", GitCommit.of(provenance.source()));
        manifest.put("machine", machine(request.threads()));
        manifest.put("started", started.truncatedTo(ChronoUnit.SECONDS));
        manifest.put("ended", ended.truncatedTo(ChronoUnit.SECONDS));
        manifest.put("seconds", Duration.between(started, ended).toMillis() / 1000.0);
        manifest.put("replications", replications(tally));
        manifest.put("seeds", seeds(request.plan()));
        manifest.put("files", list(folder, files));
        return Json.text(manifest);
    }

    /**
     * Of results that come from several runs.
     *
     * @param folder that holds the files
     * @param files results, in the order of the list
     */
    static String text(
            String title, List<String> commandLine, Instant started, Path folder, List<Path> files)
            throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "leapfrog");
        manifest.put("title", title);
        manifest.put("command-line", commandLine);
        manifest.put("versions", versions());
        manifest.put("started", started.truncatedTo(ChronoUnit.SECONDS));
        manifest.put("ended", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        manifest.put("files", list(folder, files));
        return Json.text(manifest);
    }

    private static List<Object> scenarios(RunPlan plan, Provenance provenance) {
        List<Object> scenarios = new ArrayList<>();
        for (int arm = 0; arm < plan.arms().size(); arm++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("policy", plan.arms().get(arm).policy());
            one.put("sha256", Fingerprint.of(provenance.resolved().get(arm)));
            scenarios.add(one);
        }
        return scenarios;
    }

    /**
     * Of results that are no series of replications.
     *
     * @param about what they are, in the order of the file
     * @param source file that was asked for
     * @param threads on which it was worked out
     * @param folder that holds the files
     * @param files results, in the order of the list
     */
    static String of(
            Map<String, Object> about,
            Path source,
            int threads,
            Instant started,
            Path folder,
            List<Path> files)
            throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "leapfrog");
        manifest.putAll(about);
        manifest.put("versions", versions());
        manifest.put("git-commit", GitCommit.of(source));
        manifest.put("machine", machine(threads));
        manifest.put("started", started.truncatedTo(ChronoUnit.SECONDS));
        manifest.put("ended", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        manifest.put("files", list(folder, files));
        return Json.text(manifest);
    }

    private static Map<String, Object> versions() {
        Program program = Program.running();
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("program", program.version());
        versions.put("build-sha256", program.build().isEmpty() ? null : program.build());
        versions.put("java", Runtime.version().toString());
        versions.put("java-vendor", System.getProperty("java.vendor"));
        versions.put("mason", program.mason());
        return versions;
    }

    private static Map<String, Object> machine(int threads) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put(
                "system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("architecture", System.getProperty("os.arch"));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("threads", threads);
        machine.put("heap-bytes", Runtime.getRuntime().maxMemory());
        return machine;
    }

    private static Map<String, Object> replications(Tally tally) {
        Map<String, Object> replications = new LinkedHashMap<>();
        replications.put("asked", tally.asked());
        replications.put("done", tally.done());
        replications.put("failed", tally.failed());
        return replications;
    }

    /** As texts: many readers of JSON keep only 53 bits of a number. */
    private static List<String> seeds(RunPlan plan) {
        return Arrays.stream(plan.seeds()).mapToObj(Long::toString).toList();
    }

    private static List<Object> list(Path folder, List<Path> files) throws IOException {
        List<Object> list = new ArrayList<>();
        for (Path file : files) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", folder.relativize(file).toString().replace('\\', '/'));
            one.put("bytes", Files.size(file));
            one.put("sha256", Fingerprint.of(file));
            list.add(one);
        }
        return list;
    }
}
