package leapfrog.model.market.economy;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;

/**
 * The economies in which the technology is used: trend, what use adds, literacy and robots. Y = Y0
 * prod over sectors (1 + share psi x), with x the lagged mean depth times usefulness of what is
 * used (a general-purpose technology pays late: Brynjolfsson, Rock and Syverson 2021, doi
 * 10.1257/mac.20180386).
 */
public final class Economy implements Serializable {

    private static final long serialVersionUID = 1;

    /** Quarters from the early to the late growth rate of the actor file: 2015 to 2035. */
    private static final double LATE = 80;

    private static final int SECTORS = Sector.values().length;

    private final int states;
    private final double[] trend;
    private final double[] growth;
    private final double[] growthLate;
    private final double[][] sectorShare;
    private final double[][] effect;
    private final double[][] use;
    private final double[] psi;
    private final double[] literacy;
    private final double[] literacyAtStart;
    private final double[] robots;
    private final double[] robotGrowth;
    private final double[] costOfAdoption;
    private final double lag;
    private final double literacySpeed;
    private final double literacyByUse;
    private final double robotPush;
    private final double robotMost;
    private final double adoptionCost;
    private int age;

    public Economy(Roster roster, Parameters parameters) {
        states = roster.stateCount();
        trend = roster.ofStates(StateField.GDP);
        growth = roster.ofStates(StateField.GROWTH);
        growthLate = roster.ofStates(StateField.GROWTH_LATE);
        literacy = roster.ofStates(StateField.LITERACY);
        literacyAtStart = literacy.clone();
        robots = roster.ofStates(StateField.ROBOT_DENSITY);
        robotGrowth = roster.ofStates(StateField.ROBOT_GROWTH);
        sectorShare = new double[states][SECTORS];
        effect = new double[states][SECTORS];
        use = new double[states][SECTORS];
        costOfAdoption = new double[states];
        for (int s = 0; s < states; s++) {
            for (Sector sector : Sector.values()) {
                sectorShare[s][sector.ordinal()] =
                        roster.states().get(s).sectorShares().getOrDefault(sector, 0.0);
            }
        }
        psi = parameters.byKey("productivity-gain", Sector.values());
        lag = parameters.value("productivity-lag");
        literacyByUse = parameters.value("literacy-by-use");
        literacySpeed = parameters.value("literacy-speed");
        robotPush = parameters.value("robot-push");
        robotMost = parameters.value("robot-most");
        adoptionCost = parameters.value("adoption-cost");
    }

    /** Shares of GDP by sector; shared, read only. */
    public double[] sectorShares(int state) {
        return sectorShare[state];
    }

    /** What use would add to a sector once it has sunk in, as a share of the sector. */
    public double gain(int sector) {
        return psi[sector];
    }

    /**
     * One quarter.
     *
     * @param usefulUse mean depth times usefulness by state and sector, from 0 to 1
     * @param newDepth depth newly gained in the quarter, mean over the state's firms
     */
    public void step(double[][] usefulUse, double[] newDepth, Terms terms) {
        age++;
        double late = Math.min(1, age / LATE);
        for (int s = 0; s < states; s++) {
            double pace = growth[s] + late * (growthLate[s] - growth[s]);
            trend[s] *= Math.pow(1 + pace, Quarter.YEARS);
            for (int g = 0; g < SECTORS; g++) {
                use[s][g] = usefulUse[s][g];
                effect[s][g] += (usefulUse[s][g] - effect[s][g]) / lag;
            }
            costOfAdoption[s] = adoptionCost * newDepth[s] * trend[s] / Quarter.YEARS;
            double aim = literacyAtStart[s] + terms.of(Term.LITERACY, s) * (1 - literacyAtStart[s]);
            aim = Math.max(aim, literacy[s]) + literacyByUse * use[s][Sector.EDUCATION.ordinal()];
            literacy[s] += literacySpeed * (Math.min(1, aim) - literacy[s]);
            double push = robotGrowth[s] + robotPush * terms.of(Term.PHYSICAL_INTEGRATION, s);
            robots[s] *= 1 + push * Quarter.YEARS * (1 - robots[s] / (robotMost + robots[s]));
        }
    }

    private double factor(int state) {
        double product = 1;
        for (int g = 0; g < SECTORS; g++) {
            product *= 1 + sectorShare[state][g] * psi[g] * effect[state][g];
        }
        return product;
    }

    /** Gross domestic product, USD a year. */
    public double gdp(int state) {
        return trend[state] * factor(state) - costOfAdoption[state];
    }

    /** Gross domestic product by state, USD a year. */
    public double[] gdp() {
        double[] row = new double[states];
        for (int s = 0; s < states; s++) {
            row[s] = gdp(s);
        }
        return row;
    }

    /** What use of the technology adds to GDP, net of the cost of adopting it, USD a year. */
    public double valueAdded(int state) {
        return gdp(state) - trend[state];
    }

    /**
     * The part of a sector in {@link #valueAdded(int)}: of the gain, in proportion to the log of
     * what the sector multiplies output by; of the cost, by its size. Parts add up to the whole.
     */
    public double valueAdded(int state, int sector) {
        double whole = 0;
        double size = 0;
        for (int g = 0; g < SECTORS; g++) {
            whole += Math.log1p(sectorShare[state][g] * psi[g] * effect[state][g]);
            size += sectorShare[state][g];
        }
        double own = Math.log1p(sectorShare[state][sector] * psi[sector] * effect[state][sector]);
        double gain = whole > 0 ? trend[state] * (factor(state) - 1) * own / whole : 0;
        double part = size > 0 ? sectorShare[state][sector] / size : 0;
        return gain - costOfAdoption[state] * part;
    }

    /** Mean useful use over the sectors by their size, of the last quarter, from 0 to 1. */
    public double usefulUse(int state) {
        double sum = 0;
        double size = 0;
        for (int g = 0; g < SECTORS; g++) {
            sum += sectorShare[state][g] * use[state][g];
            size += sectorShare[state][g];
        }
        return size > 0 ? sum / size : 0;
    }

    /** GDP of a sector on trend, USD a year. */
    public double sectorGdp(int state, int sector) {
        return trend[state] * sectorShare[state][sector];
    }

    /** Share of the workforce that can use the technology well. */
    public double literacy(int state) {
        return literacy[state];
    }

    /** Industrial robots per worker, world of 2015 = 1. */
    public double robots(int state) {
        return robots[state];
    }
}
