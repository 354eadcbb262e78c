package leapfrog.output;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the page about a result folder; the door to the room of reports. */
public interface ReportWriter {

    /**
     * @param folder with the results of a run, a comparison or the evidence
     * @param language {@code en} or {@code ko}; empty for that in which the folder's figures were
     *     asked for
     * @return the page, inside the folder
     */
    Path write(Path folder, String language) throws IOException;
}
