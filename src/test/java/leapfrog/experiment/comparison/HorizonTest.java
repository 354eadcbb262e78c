package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static List<Horizon> after(String date) {
        return Horizon.after(
                Quarter.parse("2020-Q1"), 24, Quarter.parse(date), List.of(1, 3, 5, 10));
    }

    @Test
    void yearsCountFromTheDateAndThoseBeyondTheRecordFall() {
        assertThat(after("2022-Q4").stream().map(Horizon::name))
                .containsExactly("+1y", "end", "path");
        assertThat(after("2022-Q4").get(0).from()).isEqualTo(15);
        assertThat(after("2020-Q1").stream().map(Horizon::name))
                .containsExactly("+1y", "+3y", "+5y", "end", "path");
    }

    @Test
    void thePathRunsFromTheDateToTheEnd() {
        List<Horizon> all = after("2022-Q4");
        Horizon path = all.get(all.size() - 1);
        assertThat(path.from()).isEqualTo(11);
        assertThat(path.to()).isEqualTo(23);
        assertThat(path.quarter()).isEmpty();
    }

    @Test
    void aDateOutsideTheRecordIsMovedIntoIt() {
        assertThat(after("2010-Q1").get(0).from()).isEqualTo(4);
        assertThat(after("2040-Q1").get(1).from()).isEqualTo(23);
    }
}
