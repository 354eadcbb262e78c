package leapfrog.experiment.calibration;

import java.io.IOException;
import java.util.Optional;

/** Where evaluations are kept as they end, so that none has to be made twice. */
public interface EvaluationLog {

    /** What an earlier start of the same calibration found. */
    Optional<Evaluation> held(int number);

    /** Keeps an evaluation for good: once this returns, it outlives the process. */
    void accept(Evaluation evaluation) throws IOException;
}
