package leapfrog.model.market.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** What use teaches: in plants, and the hosts of what is used. */
class LearningTest {

    /** Two states of 10,000 bn USD; A makes three times as much as B. */
    private static final Roster ROSTER =
            new Roster(List.of(makes("A", 0.3), makes("B", 0.1)), List.of());

    private static StateSeed makes(String id, double share) {
        StateSeed plain = Actors.state(id, Map.of(StateField.ROBOT_DENSITY, 2.0));
        Map<Sector, Double> sectors = new EnumMap<>(plain.sectorShares());
        sectors.put(Sector.MANUFACTURING, share);
        return new StateSeed(
                id, id, true, plain.values(), sectors, plain.reach(), plain.alignment(), List.of());
    }

    private static FieldLearning field(Economy economy, Object... numbers) {
        return new FieldLearning(
                ROSTER,
                economy,
                Shipped.with(
                        Shipped.parameters(
                                "manufacturing-base-elasticity", 0.5,
                                "field-learning", 0.1,
                                "field-experience-at-start", 0.05),
                        numbers));
    }

    private static Economy economy() {
        return new Economy(ROSTER, Shipped.parameters());
    }

    @Test
    void aManufacturingBaseCarriesUseByItsShareOverTheWorlds() {
        FieldLearning field = field(economy());
        assertThat(field.base(0)).isEqualTo(Math.sqrt(0.3 / 0.2), within(1e-9));
        assertThat(field.base(1)).isEqualTo(Math.sqrt(0.1 / 0.2), within(1e-9));
        assertThat(field(economy(), "manufacturing-base-elasticity", 0).base(0)).isEqualTo(1);
    }

    @Test
    void knowledgeOfIntegrationAndRobotsCarryUseTogetherAndNeitherAlone() {
        FieldLearning field = field(economy(), "manufacturing-base-elasticity", 0);
        assertThat(field.carried(0, 1, 1)).isEqualTo(1);
        assertThat(field.carried(0, 4, 1)).isEqualTo(Math.sqrt(1.6), within(1e-12));
        assertThat(field.carried(0, 1e9, 3)).isEqualTo(Math.sqrt(6), within(1e-6));
        assertThat(field.carried(0, 5, 0)).isZero();
        assertThat(field(economy()).carried(0, 1, 1)).isEqualTo(Math.sqrt(1.5), within(1e-9));
    }

    /** A has 1.5 times the mean state's plants: a quarter at depth 0.2 is 0.075 years. */
    @Test
    void plantsTeachByWrightsLawInTheirExperience() {
        Economy economy = economy();
        FieldLearning field = field(economy);
        assertThat(field.learn(0, 0.2, economy))
                .isEqualTo(0.1 * Math.log((0.05 + 0.075) / 0.05), within(1e-9));
        assertThat(field.learn(0, 0.2, economy))
                .isEqualTo(0.1 * Math.log((0.05 + 0.15) / (0.05 + 0.075)), within(1e-9));
        assertThat(field.learn(1, 0, economy)).isZero();
        assertThat(field(economy, "field-learning", 0).learn(0, 0.2, economy)).isZero();
    }

    @Test
    void hostsLearnFromUseWithALagSaturateAndForget() {
        UseLearning learning =
                new UseLearning(
                        2,
                        Shipped.parameters(
                                "deployment-feedback", 0.2,
                                "deployment-feedback-half", 0.1,
                                "deployment-feedback-lag", 4));
        learning.step(new double[] {0.1, 0});
        assertThat(learning.gain(0)).isEqualTo(0.2 * 0.5 / 4, within(1e-12));
        assertThat(learning.gain(1)).isZero();
        for (int t = 0; t < 200; t++) {
            learning.step(new double[] {0.4, 0});
        }
        assertThat(learning.gain(0)).isEqualTo(0.2 * 0.8, within(1e-9));
        learning.step(new double[] {0, 0});
        assertThat(learning.gain(0)).isEqualTo(0.2 * 0.8 * 0.75, within(1e-9));
    }

    @Test
    void withoutBetaUseTeachesNothing() {
        UseLearning off = new UseLearning(1, Shipped.parameters("deployment-feedback", 0));
        off.step(new double[] {0.5});
        assertThat(off.gain(0)).isZero();
    }
}
