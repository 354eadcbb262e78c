package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.calibration.CalibrationResult;
import leapfrog.experiment.calibration.EvaluationLog;
import leapfrog.scenario.CalibrationExperiment;

/**
 * A calibration from the claim of its folder to the last file. What was claimed and not finished
 * stays in {@code DIR.partial/} and can be resumed.
 */
public final class CalibrationFolder implements AutoCloseable {

    private static final List<String> WORKING = List.of(EvaluationJournal.FILE);

    private final CalibrationRequest request;
    private final Instant started = Instant.now();
    private final ResultFolder folder;
    private final EvaluationJournal journal;

    private CalibrationFolder(
            CalibrationRequest request, ResultFolder folder, EvaluationJournal journal) {
        this.request = request;
        this.folder = folder;
        this.journal = journal;
    }

    /**
     * Takes hold of the result folder.
     *
     * @throws leapfrog.experiment.InputException when something stands in the way; nothing was
     *     touched then
     */
    public static CalibrationFolder claim(CalibrationRequest request) throws IOException {
        ResultFolder folder = ResultFolder.claim(request.destination(), request.hash());
        try {
            EvaluationJournal journal = new EvaluationJournal(folder.partial());
            return new CalibrationFolder(request, folder, journal);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Whether an unfinished calibration was found and is gone on with. */
    public boolean resumed() {
        return folder.resumed();
    }

    /** Where everything stands until the end. */
    public Path partial() {
        return folder.partial();
    }

    /** Evaluations that are kept. */
    public int kept() {
        return journal.size();
    }

    /** Where evaluations are kept. */
    public EvaluationLog log() {
        return journal;
    }

    /** Writes overlay, tables and manifest, and gives the folder its name. */
    public void finish(CalibrationResult result) throws IOException {
        Path partial = folder.partial();
        folder.sweep(WORKING);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("evaluations.csv", CalibrationTables.evaluations(result));
        texts.put("fit.csv", CalibrationTables.fit(result));
        texts.put("overlay.yaml", Overlay.text(request, result));
        texts.put("parameters.csv", CalibrationTables.parameters(result));
        texts.put("profiles.csv", CalibrationTables.profiles(result));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = partial.resolve(text.getKey());
            files.add(Files.writeString(file, text.getValue()));
        }
        String manifest =
                Manifest.of(
                        about(result),
                        request.experiment().file(),
                        request.threads(),
                        started,
                        partial,
                        files);
        Files.writeString(partial.resolve(Manifest.FILE), manifest);
        journal.close();
        folder.publish(WORKING);
    }

    private Map<String, Object> about(CalibrationResult result) {
        CalibrationExperiment experiment = request.experiment();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", experiment.name());
        about.put("command-line", request.commandLine());
        about.put("hash", request.hash());
        about.put("scenario-sha256", Fingerprint.of(request.resolved()));
        about.put("targets-sha256", request.targetHash());
        about.put("seed", Long.toString(experiment.seed()));
        about.put("replications", experiment.replications());
        about.put("adopters", experiment.adopters());
        about.put("evaluations", result.evaluations().size());
        about.put("misfit-before", result.misfit().of(result.before()));
        about.put("misfit-after", result.misfit().of(result.after()));
        about.put("misfit-before-on-unseen-seeds", result.misfit().of(result.checkBefore()));
        about.put("misfit-after-on-unseen-seeds", result.misfit().of(result.checkAfter()));
        return about;
    }

    @Override
    public void close() throws IOException {
        try {
            journal.close();
        } finally {
            folder.close();
        }
    }
}
