package leapfrog.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Unit;

/** Reads which series a calibration is to come near to, and how near counts as near. */
final class CalibrationTargetReader {

    /** A quarter of a doubling, less than most of the record is sure of. */
    private static final double USUAL_DECADES = 0.1;

    private static final double USUAL_SHARE = 0.05;

    private final List<RecordedSeries> known;
    private final double decades;
    private final double share;
    private final Mistakes mistakes;

    /**
     * @param series of the record up to 2022
     * @param decades tolerance of errors that are logarithms
     * @param share tolerance of errors of shares and plain ratios
     */
    CalibrationTargetReader(
            List<RecordedSeries> series,
            Optional<Double> decades,
            Optional<Double> share,
            Mistakes mistakes) {
        this.known = series.stream().filter(RecordedSeries::compared).toList();
        this.decades = decades.orElse(USUAL_DECADES);
        this.share = share.orElse(USUAL_SHARE);
        this.mistakes = mistakes;
    }

    /** Every series that a run can be compared with, all of one weight. */
    List<CalibrationTarget> all(Place place) {
        List<CalibrationTarget> targets = new ArrayList<>();
        for (RecordedSeries series : known) {
            target(series, 1, Optional.empty(), place, "targets").ifPresent(targets::add);
        }
        return targets;
    }

    List<CalibrationTarget> chosen(Section section) {
        List<String> ids = known.stream().map(RecordedSeries::id).toList();
        List<CalibrationTarget> targets = new ArrayList<>();
        for (String id : section.keys()) {
            Optional<Section> one = section.section(id);
            if (!ids.contains(id)) {
                section.mistake(
                        section.keyPlace(id),
                        section.path(),
                        "no series '"
                                + id
                                + "' with a measure has a point up to "
                                + RecordRole.LAST_OF_CALIBRATION
                                + NearestName.hint(id, ids));
                continue;
            }
            RecordedSeries series = known.get(ids.indexOf(id));
            one.flatMap(settings -> target(series, settings)).ifPresent(targets::add);
        }
        return targets;
    }

    private Optional<CalibrationTarget> target(RecordedSeries series, Section settings) {
        double weight = settings.value("weight", CalibrationReader.positive()).orElse(1.0);
        Optional<Double> own = settings.value("tolerance", CalibrationReader.positive());
        settings.rejectUnread();
        return target(series, weight, own, settings.place(), settings.path());
    }

    private Optional<CalibrationTarget> target(
            RecordedSeries series, double weight, Optional<Double> own, Place place, String path) {
        Optional<Double> tolerance = own.or(() -> usual(series));
        if (tolerance.isEmpty()) {
            mistakes.add(
                    place,
                    path,
                    "series '"
                            + series.id()
                            + "' needs a tolerance of its own, in "
                            + series.unit().symbol());
        }
        return tolerance.map(value -> new CalibrationTarget(series, weight, value));
    }

    /** Nothing when neither the file nor the record says what counts as near. */
    private Optional<Double> usual(RecordedSeries series) {
        if (CalibrationTarget.decades(series)) {
            return Optional.of(decades);
        }
        if (series.unit() == Unit.SHARE || series.unit() == Unit.ONE) {
            return Optional.of(share);
        }
        boolean bounded = series.points().stream().allMatch(one -> one.high() > one.low());
        return bounded ? Optional.of(0.0) : Optional.empty();
    }
}
