package leapfrog.model.technology;

import java.io.Serializable;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;

/**
 * Public research in two stages: basic money yields ideas, mission money turns an idea into an
 * opportunity that lasts eight quarters. The documented division of labour between agencies for
 * basic and for mission research.
 */
public final class PublicScience implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();
    private static final int MODEL = Segment.MODEL.ordinal();
    private static final double BILLION = 1e9;

    /** Quarters for which an opportunity lasts. */
    static final int LASTS = 8;

    private final long[] owner;
    private final double ideasPerRoot;
    private final double missionPower;
    private final double shift;
    private final Regimes regimes;
    private final double[][] base;
    private final int[][][] opened;
    private final double[][] knowledge;

    /**
     * @param owner address of each state's luck
     * @param scienceBase open science base by state, United States of 2015 = 1
     */
    public PublicScience(
            long[] owner, double[] scienceBase, Regimes regimes, Parameters parameters) {
        int states = owner.length;
        this.owner = owner.clone();
        this.regimes = regimes;
        ideasPerRoot = parameters.value("public-ideas");
        missionPower = parameters.value("mission-power");
        shift = parameters.value("public-opportunity-shift");
        base = new double[states][SEGMENTS];
        knowledge = new double[states][SEGMENTS];
        opened = new int[states][SEGMENTS][LASTS];
        for (int s = 0; s < states; s++) {
            java.util.Arrays.fill(base[s], scienceBase[s]);
            java.util.Arrays.fill(knowledge[s], scienceBase[s]);
        }
    }

    /** Public knowledge by state and segment, shared: read only. */
    public double[][] knowledge() {
        return knowledge;
    }

    /**
     * One quarter of public research.
     *
     * @param basic money for basic research by state and segment, USD a year
     * @param mission the same for missions
     * @param inModels by state, factor on the rate of ideas in models
     */
    public void step(
            double[][] basic, double[][] mission, double[] inModels, Luck luck, int quarter) {
        int slot = Math.floorMod(quarter, LASTS);
        for (int s = 0; s < owner.length; s++) {
            for (int g = 0; g < SEGMENTS; g++) {
                double pull = g == MODEL ? inModels[s] : 1;
                opened[s][g][slot] = succeed(basic[s][g], mission[s][g], pull, luck, quarter, s, g);
                int open = 0;
                for (int q = 0; q < LASTS; q++) {
                    open += opened[s][g][q];
                }
                knowledge[s][g] = base[s][g] + shift * open;
            }
        }
    }

    private int succeed(
            double basic, double mission, double pull, Luck luck, int quarter, int s, int g) {
        if (basic <= 0) {
            return 0;
        }
        double rate = pull * ideasPerRoot * Math.sqrt(basic / BILLION) / 4;
        long ideas = luck.key(Purpose.PUBLIC_IDEA, owner[s], g, 0, quarter);
        int count = Quantiles.poisson(rate, Luck.uniform(ideas, 0));
        double chance =
                (1 - Math.exp(-missionPower * mission / BILLION)) * regimes.programmeSuccess(g);
        long tries = luck.key(Purpose.PUBLIC_SUCCESS, owner[s], g, 0, quarter);
        int successes = 0;
        for (int j = 0; j < count; j++) {
            if (Luck.uniform(tries, j) < chance) {
                successes++;
            }
        }
        return successes;
    }
}
