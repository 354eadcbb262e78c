package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.Shipped;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Readings;
import leapfrog.model.technology.Regimes;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Which stance suits which segment. */
class RegimeFitTest {

    private static final List<String> STATES = List.of("CN", "US");

    private static final RegimeFit SHIPPED = new RegimeFit(new Regimes(Shipped.parameters()));

    /** All segments alike, but for opportunity in MODEL: twice as high, so the score there is 1. */
    private static RegimeFit plain() {
        Parameters numbers = Shipped.parameters();
        for (Segment segment : Segment.all()) {
            String key = "(" + segment.name() + ")";
            numbers =
                    Shipped.with(
                            numbers,
                            "opportunity" + key,
                            segment == Segment.MODEL ? 2 : 1,
                            "predictability" + key,
                            0.5,
                            "accessibility" + key,
                            0.4,
                            "cumulativeness" + key,
                            0.1);
        }
        return new RegimeFit(new Regimes(numbers));
    }

    /** Scores 1/2, 1 and 1 where opportunity is 1; 1, 1 and 1 where it is 2. */
    @Test
    void aFitIsTheScoreOfTheStanceOverTheSumOfScores() {
        RegimeFit fit = plain();

        assertThat(fit.of(Stance.FRONTIER, Segment.CLOUD, 0)).isCloseTo(0.2, within(1e-12));
        assertThat(fit.of(Stance.CLOSE, Segment.CLOUD, 0)).isCloseTo(0.4, within(1e-12));
        assertThat(fit.of(Stance.FRONTIER, Segment.MODEL, 0)).isCloseTo(1 / 3.0, within(1e-12));
    }

    /** Accessibility is shared out by nearness: a quarter to build, three to join. */
    @Test
    void aStateJoinsWhileItIsFarAndBuildsWhenItIsNear() {
        RegimeFit fit = plain();

        assertThat(fit.of(Stance.BUILD, Segment.MODEL, 0.25)).isCloseTo(0.25 / 3, within(1e-12));
        assertThat(fit.of(Stance.JOIN, Segment.MODEL, 0.25)).isCloseTo(0.75 / 3, within(1e-12));
    }

    /** The documented assignment (S0): compute at the frontier, algorithms joined, data closed. */
    @Test
    void theShippedRegimesGiveTheDocumentedStances() {
        assertThat(SHIPPED.of(Stance.FRONTIER, Segment.FABRICATION, 0))
                .isGreaterThan(SHIPPED.of(Stance.JOIN, Segment.FABRICATION, 0))
                .isGreaterThan(SHIPPED.of(Stance.CLOSE, Segment.FABRICATION, 0));
        assertThat(SHIPPED.of(Stance.JOIN, Segment.FRAMEWORK, 0.1))
                .isGreaterThan(SHIPPED.of(Stance.FRONTIER, Segment.FRAMEWORK, 0.1))
                .isGreaterThan(SHIPPED.of(Stance.CLOSE, Segment.FRAMEWORK, 0.1));
        assertThat(SHIPPED.of(Stance.CLOSE, Segment.PLATFORM, 0.5))
                .isGreaterThan(SHIPPED.of(Stance.FRONTIER, Segment.PLATFORM, 0.5))
                .isGreaterThan(SHIPPED.of(Stance.BUILD, Segment.PLATFORM, 0.5));
    }

    /** Half a dex behind is 0.316 of the best; unknown levels count as infinitely far. */
    @Test
    void nearnessComesFromLastQuartersLevels() {
        RegimeFit fit = plain();
        Readings readings =
                (measure, subject) ->
                        !measure.equals("knowledge")
                                ? Double.NaN
                                : subject.equals("US/MODEL")
                                        ? 1.5
                                        : subject.equals("CN/MODEL") ? 1.0 : Double.NaN;
        Instrument drive = new EfficiencyDrive(1e9, 0.5);

        assertThat(fit.of(drive, "CN", STATES, readings))
                .isCloseTo((1 - Math.pow(10, -0.5)) / 3, within(1e-12));
        assertThat(fit.of(drive, "US", STATES, readings)).isZero();
        assertThat(fit.of(drive, "CN", STATES, Readings.NONE)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void instrumentsThatTakeNoSideHaveNoFit() {
        assertThat(SHIPPED.of(new EnergyInfrastructure(0.1), "CN", STATES, Readings.NONE)).isNaN();
        assertThat(SHIPPED.of(new TalentPolicy(0.5, 0.3, 0.1), "CN", STATES, Readings.NONE))
                .isNaN();
    }
}
