package leapfrog.scenario;

import java.util.Locale;

/** How sure a figure of the dated record is. */
public enum RecordQuality {
    /** Read in the source named. */
    DOCUMENTED,
    /** Read in press, excerpts or transcriptions that cite the source named. */
    SECONDARY,
    /** A public record stated from general knowledge; the source is where to check it. */
    RECALLED;

    /** As files and tables write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
