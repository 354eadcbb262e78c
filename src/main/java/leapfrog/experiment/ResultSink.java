package leapfrog.experiment;

import java.io.IOException;

/** Where outcomes go. One thread calls it; outcomes arrive in any order. */
public interface ResultSink {

    /** Whether this replication was finished by an earlier run that is being resumed. */
    default boolean holds(Job job) {
        return false;
    }

    /** Called once when the workers have started, so that opening costs no time of theirs. */
    default void begin() throws IOException {}

    /** Keeps an outcome; where runs can be resumed, for good once this returns. */
    void accept(Outcome outcome) throws IOException;
}
