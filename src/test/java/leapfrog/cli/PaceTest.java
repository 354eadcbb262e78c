package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void rateAndTimeLeftFollowFromWhatThisProcessDid() {
        assertThat(new Pace(45, 100, 32, 10).text()).isEqualTo("45/100  3.2/s  0:17 left");
        assertThat(new Pace(10, 36_010, 10, 1).text()).isEqualTo("10/36010  10.0/s  1:00:00 left");
    }

    @Test
    void nothingIsPromisedBeforeTheFirstReplicationAndAfterTheLast() {
        assertThat(new Pace(40, 100, 0, 3).text()).isEqualTo("40/100");
        assertThat(new Pace(100, 100, 50, 10).text()).isEqualTo("100/100  5.0/s");
    }
}
