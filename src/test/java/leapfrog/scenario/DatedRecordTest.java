package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dated record is split by role on reading, and a slip in it is told with its place. */
class DatedRecordTest {

    private static final Path SHIPPED = Path.of("seeds/evidence");
    private static final String GOOD =
            """
            series:
              lag:
                measure: gap-months(CN/US)
                unit: months
                text: months behind
                quality: secondary
                source: a report
                points:
                  - { at: 2022-Q4, value: 20, role: calibration }
                  - { at: 2023-Q4, value: 13, low: 12, high: 14, role: hold-out }
            facts:
              growth:
                growth-of: compute-stock
                text: three-fold a year
                unit: 1/year
                value: 3
                from: 2018-Q1
                to: 2022-Q4
                role: calibration
                quality: recalled
                source: a report
            """;

    @TempDir private Path folder;

    @Test
    void eachEntryPointSeesItsOwnRoleAlone() throws IOException {
        Files.writeString(folder.resolve("topic.yaml"), GOOD);

        CalibrationRecord early = CalibrationRecord.read(folder);
        HoldOutRecord late = HoldOutRecord.read(folder);

        RecordedSeries lag = early.series().get(0);
        assertThat(lag.points())
                .containsExactly(new RecordedPoint(Quarter.of(2022, 4), 20, 20, 20));
        assertThat(lag.label()).isEqualTo("gap-months(CN/US)");
        assertThat(lag.topic()).isEqualTo("topic");
        assertThat(lag.unit()).isEqualTo(Unit.MONTHS);
        assertThat(lag.logarithmic()).isFalse();
        assertThat(late.series().get(0).points())
                .containsExactly(new RecordedPoint(Quarter.of(2023, 4), 13, 12, 14));
        assertThat(early.facts())
                .extracting(RecordedFact::growthOf)
                .containsExactly("compute-stock");
        assertThat(late.facts()).isEmpty();
    }

    @Test
    void theShippedRecordIsSplitAtTheEndOf2022() {
        Quarter last = Quarter.of(2022, 4);
        CalibrationRecord early = CalibrationRecord.read(SHIPPED);
        HoldOutRecord late = HoldOutRecord.read(SHIPPED);

        assertThat(early.series()).hasSizeGreaterThan(15);
        assertThat(late.series()).hasSizeGreaterThan(25);
        assertThat(early.series())
                .flatExtracting(RecordedSeries::points)
                .allSatisfy(point -> assertThat(point.at()).isLessThanOrEqualTo(last));
        assertThat(early.facts())
                .allSatisfy(fact -> assertThat(fact.to()).isLessThanOrEqualTo(last));
        assertThat(late.series())
                .flatExtracting(RecordedSeries::points)
                .allSatisfy(point -> assertThat(point.at()).isGreaterThan(last));
        assertThat(late.facts()).allSatisfy(fact -> assertThat(fact.to()).isGreaterThan(last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap-months(CN/US) | gap-month(CN/US) | 3:14 | unknown measure 'gap-month'; did you"
                        + " mean 'gap-months'?",
                "unit: months | unit: share | 4:11 | must be months",
                "unit: 1/year | unit: years | 15:11 | of a growth a year must be",
                "quality: secondary | quality: hearsay | 6:14 | must be one of documented",
                "text: months behind | txt: months behind | 3:5 | 'text' is missing",
                "2023-Q4 | 2022-Q3 | 10:15 | must lie after the point before it (2022-Q4)",
                "high: 14, role: hold-out | high: 14, role: calibration | 10:60 | must be hold-out,"
                        + " since 2023-Q4 lies after 2022-Q4",
                "low: 12, high: 14 | low: 14, high: 15 | 10:31 | must lie within low and high",
                "low: 12, high: 14 | low: 12 | 10:31 | has one bound only",
                "from: 2018-Q1 | from: 2023-Q1 | 18:9 | must not lie before from (2023-Q1)",
                "value: 20 | value: twenty | 9:31 | must be a number, found 'twenty'",
                "growth-of: compute-stock | passes: { measure: compute-stock } | 13:13 | 'other' is"
                        + " missing",
                "unit: months | relative-to: 2023-Q4 | 4:18 | must be the date of the first point",
                "unit: months | over: years | 4:11 | must be one of quarter, year-mean",
                "growth: | lag: | 12:3 | 'lag' is given twice, first at"
            })
    void aSlipIsToldWithItsPlace(String right, String wrong, String place, String message)
            throws IOException {
        Path file = folder.resolve("topic.yaml");
        String slipped = GOOD.replace(right, wrong);
        assertThat(slipped).isNotEqualTo(GOOD);
        Files.writeString(file, slipped);

        assertThatThrownBy(() -> CalibrationRecord.read(folder))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(file + ":" + place)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> HoldOutRecord.read(folder)).isInstanceOf(ScenarioException.class);
    }

    /** 30 over 20 and 26 over 20; the base is a point of the calibration and is not compared. */
    @Test
    void pointsRelativeToTheFirstAreRatios() throws IOException {
        String ratios =
                GOOD.replace(
                                "unit: months\n",
                                "unit: units\n    over: year-gain\n    relative-to: 2022-Q4\n")
                        .replace("value: 13, low: 12, high: 14", "value: 30, low: 26, high: 30");
        Files.writeString(folder.resolve("topic.yaml"), ratios);

        RecordedSeries lag = HoldOutRecord.read(folder).series().get(0);
        assertThat(lag.points())
                .containsExactly(new RecordedPoint(Quarter.of(2023, 4), 1.5, 1.3, 1.5));
        assertThat(lag.unit()).isEqualTo(Unit.ONE);
        assertThat(lag.logarithmic()).isTrue();
        assertThat(lag.reading().over()).isEqualTo(RecordedReading.Over.YEAR_GAIN);
        assertThat(CalibrationRecord.read(folder).series()).isEmpty();
    }

    @Test
    void aFolderThatIsNoneOrHoldsNothingIsRefused() {
        assertThatThrownBy(() -> HoldOutRecord.read(folder.resolve("no")))
                .hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> CalibrationRecord.read(folder))
                .hasMessageContaining("holds no file");
    }
}
