package leapfrog.experiment.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leapfrog.model.core.Quarter;
import leapfrog.scenario.CalibrationRecord;
import leapfrog.scenario.HoldOutRecord;
import leapfrog.scenario.RecordedFact;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedSeries;

/**
 * All of the record that a run can be compared with, both roles.
 *
 * @param series with a measure, by file, those with points up to 2022 first
 */
public record DatedRecord(List<Series> series, List<Fact> facts) {

    /** A series with its points by role, each in the order of their dates. */
    record Series(
            RecordedSeries about, List<RecordedPoint> calibration, List<RecordedPoint> heldOut) {}

    /** A fact and its role. */
    record Fact(RecordedFact about, boolean heldOut) {}

    public DatedRecord {
        series = List.copyOf(series);
        facts = List.copyOf(facts);
    }

    /**
     * @param folder of the files, {@code seeds/evidence}
     * @throws leapfrog.scenario.ScenarioException with every mistake of every file
     */
    public static DatedRecord read(Path folder) {
        CalibrationRecord early = CalibrationRecord.read(folder);
        HoldOutRecord late = HoldOutRecord.read(folder);
        Map<String, Series> series = new LinkedHashMap<>();
        early.series().stream()
                .filter(RecordedSeries::compared)
                .forEach(one -> series.put(one.id(), new Series(one, one.points(), List.of())));
        late.series().stream()
                .filter(RecordedSeries::compared)
                .forEach(
                        one ->
                                series.merge(
                                        one.id(),
                                        new Series(one, List.of(), one.points()),
                                        (a, b) -> new Series(a.about, a.calibration, b.heldOut)));
        List<Fact> facts = new ArrayList<>();
        early.facts().stream()
                .filter(RecordedFact::compared)
                .forEach(one -> facts.add(new Fact(one, false)));
        late.facts().stream()
                .filter(RecordedFact::compared)
                .forEach(one -> facts.add(new Fact(one, true)));
        List<Series> ordered = new ArrayList<>(series.values());
        ordered.sort(Comparator.comparing(one -> one.about().topic()));
        return new DatedRecord(ordered, facts);
    }

    /** Every measure that is needed, as scenarios write them. */
    Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        series.forEach(one -> labels.add(one.about().label()));
        for (Fact fact : facts) {
            labels.add(fact.about().growthOf());
            labels.add(fact.about().rising());
            labels.add(fact.about().risingOver());
        }
        labels.remove("");
        return labels;
    }

    /** The last quarter of which something is known. */
    Quarter last() {
        List<Quarter> dates = new ArrayList<>();
        for (Series one : series) {
            one.calibration().forEach(point -> dates.add(point.at()));
            one.heldOut().forEach(point -> dates.add(point.at()));
        }
        facts.forEach(fact -> dates.add(fact.about().to()));
        return dates.stream().max(Quarter::compareTo).orElseThrow();
    }
}
