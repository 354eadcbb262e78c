package leapfrog.model.market.economy;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Sector;

/**
 * Physical integration (S3, S4): a manufacturing base carries use through machines, and units that
 * are deployed teach those who build them. Knowledge of integration at home grows by Wright's law
 * (Wright 1936, doi 10.2514/8.155) in the experience of the state's plants,
 *
 * <pre>ln A' = ln A + l ln(experience' / experience),</pre>
 *
 * experience being robots times manufacturing output times the depth of use there, cumulated, in
 * years of full use by the mean state of the start.
 */
public final class FieldLearning implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MANUFACTURING = Sector.MANUFACTURING.ordinal();

    private final double[] base;
    private final double[] experience;
    private final double meanPlants;
    private final double learning;

    public FieldLearning(Roster roster, Economy economy, Parameters p) {
        int states = roster.stateCount();
        double[] robots = roster.ofStates(StateField.ROBOT_DENSITY);
        double plants = 0;
        double made = 0;
        double whole = 0;
        for (int s = 0; s < states; s++) {
            double output = economy.sectorGdp(s, MANUFACTURING);
            plants += robots[s] * output / states;
            made += output;
            whole += economy.gdp(s);
        }
        meanPlants = plants;
        base = new double[states];
        double power = p.value("manufacturing-base-elasticity");
        for (int s = 0; s < states; s++) {
            double relative = economy.sectorShares(s)[MANUFACTURING] * whole / made;
            base[s] = power == 0 || !(made > 0) ? 1 : Math.pow(relative, power);
        }
        experience = new double[states];
        Arrays.fill(experience, p.value("field-experience-at-start"));
        learning = p.value("field-learning");
    }

    /** M^omega of a state: its share of manufacturing in GDP over the world's, to a power. */
    public double base(int state) {
        return base[state];
    }

    /**
     * How far machines can carry use: the base times the root of the harmonic mean of knowledge of
     * integration and robots, the best and the mean of 2015 being 1. Neither makes up for the
     * other: by their product, knowledge that grows ten-fold would make robots needless.
     */
    public double carried(int state, double integration, double robots) {
        double both = integration + robots;
        return both > 0 ? base[state] * Math.sqrt(2 * integration * robots / both) : 0;
    }

    /**
     * What a quarter's use in plants adds to knowledge of integration at home, nat.
     *
     * @param depth mean depth of use in manufacturing, from 0 to 1
     */
    public double learn(int state, double depth, Economy economy) {
        if (learning == 0 || meanPlants <= 0) {
            return 0;
        }
        double plants = economy.robots(state) * economy.sectorGdp(state, MANUFACTURING);
        double before = experience[state];
        experience[state] += depth * plants / meanPlants * Quarter.YEARS;
        return learning * Math.log(experience[state] / before);
    }
}
