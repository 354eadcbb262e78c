package leapfrog.model.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final int MODEL = Segment.MODEL.ordinal();

    private static Knowledge growing(double pace, double leak, double... levels) {
        Knowledge knowledge = new Knowledge(levels.length, leak);
        for (int f = 0; f < levels.length; f++) {
            knowledge.found(f, MODEL, levels[f]);
        }
        double[] growth = new double[Segment.all().size()];
        Arrays.fill(growth, pace);
        knowledge.remember(growth);
        return knowledge;
    }

    @Test
    void whatIsOpenIsKnownAtOnceAndWhatIsClosedLeaks() {
        Knowledge knowledge = growing(0.5, 0.2, 1, 1, 1);
        knowledge.open(0, MODEL, 1);
        knowledge.open(2, MODEL, 0.5);
        for (int f = 0; f < 3; f++) {
            knowledge.gain(f, MODEL, Math.log(2));
        }
        knowledge.publish();
        assertThat(knowledge.known(0, MODEL)).isCloseTo(2, within(1e-12));
        assertThat(knowledge.known(1, MODEL)).isCloseTo(1.2, within(1e-12));
        assertThat(knowledge.known(2, MODEL)).as("half open").isCloseTo(1.6, within(1e-12));
    }

    /** ln(e) at half a nat a year is two years. */
    @Test
    void distanceIsCountedInYearsOfTheFrontiersGrowth() {
        Knowledge knowledge = growing(0.5, 0.2, Math.E, 1);
        assertThat(knowledge.yearsBehind(1, MODEL)).isCloseTo(2, within(1e-12));
        assertThat(knowledge.yearsBehind(10, MODEL)).as("ahead").isZero();
    }

    @Test
    void aFrontierAtRestStillGrowsByTheLeastPaceInTheMeasureOfDistance() {
        Knowledge knowledge = growing(0.5, 1, 1);
        for (int quarter = 0; quarter < 9; quarter++) {
            knowledge.publish();
        }
        assertThat(knowledge.growth(MODEL)).isEqualTo(0.02);
    }

    @Test
    void growthIsThatOfTheBestKnownLevelOverEightQuarters() {
        Knowledge knowledge = growing(0.5, 1, 1);
        for (int quarter = 0; quarter < 8; quarter++) {
            knowledge.gain(0, MODEL, 0.03);
            knowledge.publish();
        }
        assertThat(knowledge.growth(MODEL)).isCloseTo(0.12, within(1e-12));
    }
}
