package leapfrog.model.market.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** Literacy and robots of one state by hand: a tenth can use the technology, robots are 5. */
class EconomyTest {

    private static final int SECTORS = Sector.all().size();
    private static final Roster ROSTER =
            new Roster(
                    List.of(
                            Actors.state(
                                    "A",
                                    Map.of(
                                            StateField.ROBOT_DENSITY, 5.0,
                                            StateField.ROBOT_GROWTH, 0.08))),
                    List.of());

    private static Economy economy() {
        return new Economy(
                ROSTER,
                Shipped.parameters(
                        "literacy-speed", 0.1,
                        "literacy-by-use", 0.2,
                        "robot-push", 0.2,
                        "robot-most", 15));
    }

    private static Terms terms(Diffusion programme) {
        Terms.Draft draft = new Terms.Draft(1);
        programme.contribute(draft, 0, 1);
        return draft.terms();
    }

    private static void step(Economy economy, double useInEducation, Terms terms) {
        double[][] use = new double[1][SECTORS];
        use[0][Sector.EDUCATION.ordinal()] = useInEducation;
        economy.step(use, new double[1], terms);
    }

    /** A third of the missing 0.9 is aimed at: 0.4. A tenth of the way to it is gone a quarter. */
    @Test
    void aProgrammeClosesItsPartOfWhatLiteracyLacks() {
        Economy economy = economy();
        Terms programme = terms(new Diffusion(0, 1.0 / 3, 0, 0, 0));
        step(economy, 0, programme);
        assertThat(economy.literacy(0)).isCloseTo(0.13, within(1e-12));
        for (int quarter = 0; quarter < 400; quarter++) {
            step(economy, 0, programme);
        }
        assertThat(economy.literacy(0)).isCloseTo(0.4, within(1e-9));
    }

    /** Use of a half in education aims at 0.1 more; without use or programme nothing is learnt. */
    @Test
    void useInEducationTeaches() {
        Economy taught = economy();
        step(taught, 0.5, Terms.none(1));
        assertThat(taught.literacy(0)).isCloseTo(0.11, within(1e-12));
        Economy plain = economy();
        step(plain, 0, Terms.none(1));
        assertThat(plain.literacy(0)).isCloseTo(0.1, within(1e-12));
    }

    /**
     * 8 % a year, 10 more by half a push; where there are 5, growth is slowed to 15 of 20 parts.
     */
    @Test
    void aPushAddsToTheGrowthOfRobotsWhichSlowsAsTheyAreMany() {
        Economy pushed = economy();
        step(pushed, 0, terms(new Diffusion(0, 0, 0, 0.5, 0)));
        assertThat(pushed.robots(0)).isCloseTo(5 * (1 + 0.18 / 4 * 0.75), within(1e-12));
        Economy plain = economy();
        step(plain, 0, Terms.none(1));
        assertThat(plain.robots(0)).isCloseTo(5 * (1 + 0.08 / 4 * 0.75), within(1e-12));
    }
}
