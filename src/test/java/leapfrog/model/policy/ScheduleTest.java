package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Quarter START = Quarter.parse("2022-Q4");
    private static final Quarter END = Quarter.parse("2023-Q3");

    private static Schedule of(Quarter announced, int phaseIn, double intensity) {
        return new Schedule(
                START,
                Optional.of(END),
                Optional.ofNullable(announced),
                phaseIn,
                intensity,
                Optional.empty());
    }

    @Test
    void bothItsFirstAndItsLastQuarterCount() {
        Schedule schedule = of(null, 0, 1);
        assertThat(schedule.covers(START.plus(-1))).isFalse();
        assertThat(schedule.covers(START)).isTrue();
        assertThat(schedule.covers(END)).isTrue();
        assertThat(schedule.covers(END.plus(1))).isFalse();
    }

    @Test
    void anOpenEndNeverEnds() {
        assertThat(Schedule.from(START).covers(START.plus(4000))).isTrue();
    }

    @Test
    void strengthRisesInEqualStepsToTheIntensityOverThePhaseIn() {
        Schedule schedule = of(null, 4, 0.8);
        assertThat(schedule.strength(0)).isCloseTo(0.2, within(1e-12));
        assertThat(schedule.strength(1)).isCloseTo(0.4, within(1e-12));
        assertThat(schedule.strength(3)).isCloseTo(0.8, within(1e-12));
        assertThat(schedule.strength(40)).isCloseTo(0.8, within(1e-12));
        assertThat(of(null, 0, 0.8).strength(0)).as("at once").isEqualTo(0.8);
    }

    @Test
    void itIsAheadFromItsAnnouncementToTheQuarterBeforeItStarts() {
        Schedule schedule = of(START.plus(-2), 0, 1);
        assertThat(schedule.isAhead(START.plus(-3))).isFalse();
        assertThat(schedule.isAhead(START.plus(-2))).isTrue();
        assertThat(schedule.isAhead(START.plus(-1))).isTrue();
        assertThat(schedule.isAhead(START)).isFalse();
        assertThat(of(null, 0, 1).isAhead(START.plus(-1))).as("without warning").isFalse();
    }

    @Test
    void datesThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> of(START.plus(1), 0, 1)).hasMessageContaining("announced");
        assertThatThrownBy(
                        () ->
                                new Schedule(
                                        END,
                                        Optional.of(START),
                                        Optional.empty(),
                                        0,
                                        1,
                                        Optional.empty()))
                .hasMessageContaining("ends (2022-Q4) before it starts (2023-Q3)");
    }
}
