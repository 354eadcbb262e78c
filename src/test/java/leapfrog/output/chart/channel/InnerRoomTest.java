package leapfrog.output.chart.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The place of a name inside an area. */
class InnerRoomTest {

    private static double[] level(double height) {
        double[] heights = new double[101];
        Arrays.fill(heights, height);
        return heights;
    }

    @Test
    void evenArea_hasTheNameInItsMiddle() {
        InnerRoom.Spot spot = new InnerRoom(level(10), level(50)).forText(20, 10).orElseThrow();
        assertThat(spot.x()).isEqualTo(40);
        assertThat(spot.y()).isEqualTo(30);
    }

    @Test
    void forbiddenPlaces_areKeptFree() {
        double[] upper = level(10);
        upper[50] = Double.NaN;
        InnerRoom.Spot spot = new InnerRoom(upper, level(50)).forText(20, 10).orElseThrow();
        assertThat(spot.x() + 20 < 50 || spot.x() > 50).isTrue();
    }

    @Test
    void areaThatIsTooLowOrTooNarrow_hasNoName() {
        assertThat(new InnerRoom(level(10), level(19)).forText(20, 10)).isEmpty();
        assertThat(new InnerRoom(level(10), level(50)).forText(120, 10)).isEmpty();
    }
}
