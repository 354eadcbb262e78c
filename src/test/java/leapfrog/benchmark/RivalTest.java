package leapfrog.benchmark;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RivalTest {

    private static final int FIRMS = 20_000;

    private static Outcome arrays(int steps) {
        ArrayDiffusion arrays = new ArrayDiffusion(FIRMS, 1);
        arrays.run(steps);
        return arrays.outcome();
    }

    private static Outcome plain(int steps) {
        PlainMason plain = new PlainMason(FIRMS, 1);
        plain.start();
        plain.run(steps);
        return plain.outcome();
    }

    @Test
    void bothSidesDoTheSameJob() {
        for (int steps : new int[] {2, 10, 100}) {
            arrays(steps).mustAgreeWith(plain(steps));
        }
    }

    @Test
    void fewerStepsAreNoticed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> arrays(10).mustAgreeWith(plain(6)))
                .withMessageContaining("differs");
    }
}
