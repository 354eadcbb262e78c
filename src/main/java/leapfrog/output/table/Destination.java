package leapfrog.output.table;

import java.nio.file.Path;

/**
 * Where results go and what may happen to what stands there.
 *
 * @param directory the result folder itself
 * @param force whether an older result folder, or an unfinished run, may be replaced
 * @param resume whether an unfinished run is to be gone on with
 */
public record Destination(Path directory, boolean force, boolean resume) {

    public Destination {
        directory = directory.toAbsolutePath().normalize();
    }
}
