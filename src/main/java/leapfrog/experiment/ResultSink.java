package leapfrog.experiment;

import java.io.IOException;

/** Where outcomes go. One thread calls it; outcomes arrive in any order. */
public interface ResultSink {

    /** Whether this replication was finished by an earlier run that is being resumed. */
    boolean holds(Job job);

    /** Called once when the workers have started, so that opening costs no time of theirs. */
    void begin() throws IOException;

    /** Keeps an outcome for good: once this returns, it outlives the process. */
    void accept(Outcome outcome) throws IOException;
}
