package leapfrog.output.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels beside line ends: near their wishes, never closer than the pitch, never outside. */
class EndLabelsTest {

    @Test
    void labelsWithRoom_standWhereTheyWish() {
        assertThat(EndLabels.spread(new double[] {40, 10, 25}, 9, 0, 100))
                .containsExactly(40, 10, 25);
    }

    @Test
    void twoAtOnePlace_partEvenly() {
        assertThat(EndLabels.spread(new double[] {50, 50}, 10, 0, 100)).containsExactly(45, 55);
    }

    @Test
    void touchingLabels_moveAsOneBlockAroundTheirMean() {
        // 30, 31, 32 wish a mean of 31; at a pitch of 10 they stand at 21, 31, 41
        assertThat(EndLabels.spread(new double[] {32, 30, 31}, 10, 0, 100))
                .containsExactly(41, 21, 31);
    }

    @Test
    void labelsAtTheEdge_stayInside() {
        assertThat(EndLabels.spread(new double[] {0, 1, 100}, 10, 0, 100))
                .containsExactly(5, 15, 95);
    }

    @Test
    void tooMany_doNotFit() {
        assertThat(EndLabels.fit(10, 10, 0, 100)).isTrue();
        assertThat(EndLabels.fit(11, 10, 0, 100)).isFalse();
    }
}
