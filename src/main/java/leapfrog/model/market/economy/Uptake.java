package leapfrog.model.market.economy;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.RegulationRules;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;

/**
 * How easily the technology is taken up in each sector of each state, whatever ecosystem is chosen:
 * who looks how often, what is taken off thresholds, what rules leave of the worth of use.
 */
public final class Uptake implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SECTORS = Sector.all().size();

    private final double[][] innovation;
    private final double[][] imitation;
    private final double[][] cut;
    private final double[][] kept;
    private final Economy economy;
    private final Expectations expectations;
    private final LocalContest contest;
    private final double innovationBase;
    private final double imitationBase;
    private final double support;
    private final double governmentWorth;
    private final double showcaseWorth;
    private final double mandate;
    private final double burdenWeight;
    private final double fear;
    private final double room;

    public Uptake(
            int states,
            Economy economy,
            Expectations expectations,
            LocalContest contest,
            Parameters p) {
        this.economy = economy;
        this.expectations = expectations;
        this.contest = contest;
        innovation = new double[states][SECTORS];
        imitation = new double[states][SECTORS];
        cut = new double[states][SECTORS];
        kept = new double[states][SECTORS];
        for (double[] row : kept) {
            java.util.Arrays.fill(row, 1);
        }
        innovationBase = p.value("contagion-innovation");
        imitationBase = p.value("contagion-imitation");
        support = p.value("diffusion-support-worth");
        governmentWorth = p.value("government-use-worth");
        showcaseWorth = p.value("government-showcase-worth");
        mandate = p.value("government-mandate-looking");
        burdenWeight = p.value("regulation-burden-weight");
        fear = p.value("regulation-fear");
        room = p.value("regulation-room");
    }

    /**
     * What differs by quarter.
     *
     * @param attention of demand windows by state and sector, from 0
     * @param relief of institutional windows by state and sector, from 0
     * @param publicUse share of public bodies that use the technology, by state
     */
    public record Setting(
            Terms terms,
            RegulationRules regulation,
            double[][] attention,
            double[][] relief,
            double[] publicUse) {}

    /** Works out a quarter. */
    public void set(Setting now) {
        for (int s = 0; s < cut.length; s++) {
            for (Sector sector : Sector.all()) {
                set(now, s, sector);
            }
        }
    }

    private void set(Setting now, int s, Sector sector) {
        int g = sector.ordinal();
        double attention = now.attention()[s][g];
        double relief = now.relief()[s][g];
        boolean government = sector == Sector.PUBLIC_ADMINISTRATION;
        double use = now.terms().of(Term.GOVERNMENT_USE, s);
        double pushed = use + (1 - use) * Math.min(1, relief);
        double eager = expectations.eagerness(s);
        innovation[s][g] =
                eager * (innovationBase + attention) + (government ? mandate * pushed : 0);
        imitation[s][g] = eager * imitationBase * contest.push(s);
        double regulated = now.regulation().burden(s, sector);
        double ambiguity = regulated > 0 ? now.regulation().ambiguity(s) : 0;
        double burden =
                burdenWeight * regulated * (1 - room * ambiguity) * (1 - Math.min(1, relief));
        kept[s][g] = 1 - Math.min(1, burden);
        cut[s][g] =
                support
                                * (now.terms().of(Term.ADOPTION_SUPPORT, s)
                                        + economy.literacy(s)
                                        + attention
                                        + relief)
                        + (government
                                ? governmentWorth * pushed
                                : showcaseWorth * pushed * now.publicUse()[s])
                        - fear * ambiguity
                        - expectations.distrust(s);
    }

    /** p of Bass in a sector, a year. */
    public double innovation(int state, int sector) {
        return innovation[state][sector];
    }

    /** q of Bass in a sector, a year. */
    public double imitation(int state, int sector) {
        return imitation[state][sector];
    }

    /** What is taken off the thresholds of a sector, in utility. */
    public double cut(int state, int sector) {
        return cut[state][sector];
    }

    /** What rules leave of the worth of use in a sector, from 0 to 1. */
    public double kept(int state, int sector) {
        return kept[state][sector];
    }
}
