package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What the record says from 2023-Q1 on: there to be compared with after all is set, and for nothing
 * else. No calibration may depend on it.
 *
 * @param series those with at least one such point
 * @param facts those whose span ends then
 */
public record HoldOutRecord(List<RecordedSeries> series, List<RecordedFact> facts) {

    public HoldOutRecord {
        series = List.copyOf(series);
        facts = List.copyOf(facts);
    }

    /**
     * @param folder of the files, {@code seeds/evidence}
     * @throws ScenarioException with every mistake of every file
     */
    public static HoldOutRecord read(Path folder) {
        RecordReader reader = RecordReader.read(folder, RecordRole.HOLD_OUT);
        return new HoldOutRecord(reader.series(), reader.facts());
    }
}
