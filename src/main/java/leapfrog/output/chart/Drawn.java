package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a request for figures.
 *
 * @param files written, by figure in the order asked for
 * @param skipped reason by figure id, in the order asked for
 */
public record Drawn(List<Path> files, Map<String, String> skipped) {

    public Drawn {
        files = List.copyOf(files);
        skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }
}
