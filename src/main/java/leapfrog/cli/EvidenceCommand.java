package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Runner;
import leapfrog.experiment.evidence.Assessment;
import leapfrog.experiment.evidence.Facts;
import leapfrog.experiment.evidence.Study;
import leapfrog.experiment.evidence.StudyRequest;
import leapfrog.experiment.evidence.Verdict;
import leapfrog.output.EvidenceLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The stylised facts as tests, one line each. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Test what the model must be able to show; print one line for each fact.")
final class EvidenceCommand implements Callable<Integer> {

    private static final String NOTHING = "nothing is kept";

    private final Wiring wiring;

    @Spec private CommandSpec spec;

    @Mixin private EvidenceOptions options;
    @Mixin private Verbosity verbosity;

    EvidenceCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Facts facts = Facts.shipped();
        List<String> mistakes = options.mistakes(facts);
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        StudyRequest request = request(facts);
        Runner runner = new Runner(options.threadCount(), verbosity.progress(err()));
        try (Interruption interruption = new Interruption(runner::stop, err(), NOTHING)) {
            Study study =
                    new Study(
                            facts,
                            request,
                            wiring.scenarios()::read,
                            wiring.simulations(),
                            runner,
                            this::warn);
            int code = judge(study, facts, request);
            return interruption.requested() ? Interruption.EXIT_CODE : code;
        }
    }

    private StudyRequest request(Facts facts) throws IOException {
        return new StudyRequest(
                options.chosen(facts),
                options.seedList(facts),
                options.scenarios(),
                options.overrides(),
                options.robust() > 0 || options.scan());
    }

    private int judge(Study study, Facts facts, StudyRequest request) throws IOException {
        try {
            return fails(study, facts, request) ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (InterruptedException e) {
            warn("interrupted: " + NOTHING);
            return Interruption.EXIT_CODE;
        }
    }

    /** Prints every line; whether a fact fails. */
    private boolean fails(Study study, Facts facts, StudyRequest request)
            throws IOException, InterruptedException {
        print("thresholds sha256=" + facts.sha256());
        options.seedNote(request.seeds(), facts).ifPresent(this::print);
        List<Assessment> assessed = study.assess();
        if (options.robust() > 0) {
            int seeds = Math.min(facts.robustSeeds(), request.seeds().length);
            print("robust points=" + options.robust() + " seeds=" + seeds);
            assessed = study.withRobustness(assessed, options.robust());
        }
        assessed.forEach(one -> print(EvidenceLines.line(one)));
        if (options.scan()) {
            study.scan().forEach(row -> print(EvidenceLines.line(row)));
        }
        return assessed.stream().anyMatch(one -> one.finding().verdict() == Verdict.FAIL);
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(line + "\n");
        out.flush();
    }

    private void warn(String text) {
        err().println(text);
        err().flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
