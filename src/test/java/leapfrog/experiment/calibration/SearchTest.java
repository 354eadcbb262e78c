package leapfrog.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final double[] AIM = {0.3, 0.8, 0.55};

    private final List<double[]> asked = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    private double[] bowl(List<double[]> points) {
        asked.addAll(points);
        batches.add(points.size());
        return points.stream().mapToDouble(SearchTest::distance).toArray();
    }

    private static double distance(double[] point) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += (point[i] - AIM[i]) * (point[i] - AIM[i]);
        }
        return sum;
    }

    @Test
    void findsTheBottomOfABowlWithinItsBudget() throws Exception {
        new Search(new double[] {0.5, 0.5, 0.5}, 200, 7).run(this::bowl);

        assertThat(asked).hasSize(200);
        assertThat(asked.stream().mapToDouble(SearchTest::distance).min().orElseThrow())
                .isLessThan(1e-4);
    }

    @Test
    void asksForTheStartAndThenForWholeGenerations() throws Exception {
        Search search = new Search(new double[] {0.5, 0.5, 0.5}, 17, 7);
        search.run(this::bowl);

        assertThat(search.children()).isEqualTo(7);
        assertThat(batches).containsExactly(1, 7, 7, 2);
        assertThat(asked.get(0)).containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void neverLeavesTheCubeAndAsksTheSameEveryTime() throws Exception {
        new Search(new double[] {0, 1, 0.5}, 60, 7).run(this::bowl);
        List<double[]> first = new ArrayList<>(asked);
        asked.clear();
        new Search(new double[] {0, 1, 0.5}, 60, 7).run(this::bowl);

        assertThat(first).allMatch(point -> Arrays.stream(point).allMatch(x -> x >= 0 && x <= 1));
        assertThat(asked).usingRecursiveComparison().isEqualTo(first);
    }
}
