package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What the record says up to 2022-Q4: all that may set a value or be fitted. Later figures are not
 * in it, so that whoever holds only this cannot see them.
 *
 * @param series those with at least one such point
 * @param facts those whose span ends by then
 */
public record CalibrationRecord(List<RecordedSeries> series, List<RecordedFact> facts) {

    public CalibrationRecord {
        series = List.copyOf(series);
        facts = List.copyOf(facts);
    }

    /**
     * @param folder of the files, {@code seeds/evidence}
     * @throws ScenarioException with every mistake of every file
     */
    public static CalibrationRecord read(Path folder) {
        RecordReader reader = RecordReader.read(folder, RecordRole.CALIBRATION);
        return new CalibrationRecord(reader.series(), reader.facts());
    }
}
