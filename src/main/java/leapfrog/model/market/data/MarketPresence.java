package leapfrog.model.market.data;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.policy.PlatformRules;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * In which foreign markets clouds and platforms are. A firm whose rules cost it more than it earns
 * leaves after some quarters and may return (S0: a cloud's exit of 2017 under a law on data; here
 * an exit follows from burden, access and bans, and has no date). All is per unit of what the firm
 * would sell there under free rules. Tables are firms by states.
 */
public final class MarketPresence implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final Luck luck;
    private final boolean[] collects;
    private final boolean[] lets;
    private final double[][] burdenOf;
    private final double[][] present;
    private final double[][] presentAtStart;
    private final double[][] access;
    private final boolean[][] left;
    private final int[][] losses;
    private final int[][] gains;
    private final double margin;
    private final double dataWorth;
    private final double burdenCost;
    private final double costSpread;
    private final double fixedCost;
    private final int patience;
    private final double exitRate;
    private final double returnRate;

    public MarketPresence(Roster roster, Luck luck, Parameters parameters) {
        this.roster = roster;
        this.luck = luck;
        int firms = roster.firmCount();
        int states = roster.stateCount();
        present = new double[firms][states];
        presentAtStart = new double[firms][states];
        access = new double[firms][states];
        for (int f = 0; f < firms; f++) {
            Arrays.fill(present[f], 1);
            Arrays.fill(access[f], 1);
        }
        left = new boolean[firms][states];
        losses = new int[firms][states];
        gains = new int[firms][states];
        margin = parameters.value("market-margin");
        dataWorth = parameters.value("market-data-worth");
        burdenCost = parameters.value("market-burden-cost");
        costSpread = parameters.value("market-cost-spread");
        fixedCost = parameters.value("market-fixed-cost");
        patience = (int) parameters.value("market-patience");
        exitRate = parameters.value("market-exit-rate");
        returnRate = parameters.value("market-return-rate");
        collects = new boolean[firms];
        lets = new boolean[firms];
        burdenOf = new double[firms][states];
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            collects[f] = firm.worksIn(Segment.PLATFORM);
            lets[f] = firm.worksIn(Segment.CLOUD);
            for (int s = 0; s < states; s++) {
                double luckOf = draw(Purpose.MARKET_COST, firm, s, 0);
                burdenOf[f][s] = burdenCost * (1 + costSpread * (2 * luckOf - 1));
            }
        }
    }

    /** Puts firms where the rules of the start let them earn; who is not there has never left. */
    public void start(Terms terms, PlatformRules rules, Retaliation answers) {
        for (LeadFirm firm : roster.firms()) {
            for (int s = 0; s < roster.stateCount(); s++) {
                boolean stays = !weighs(firm, s) || exitRate == 0;
                present[firm.index()][s] =
                        stays || net(firm, s, terms, rules, answers) >= 0 ? 1 : 0;
                presentAtStart[firm.index()][s] = present[firm.index()][s];
            }
        }
        open(rules, answers);
    }

    /** One quarter of weighing, leaving and returning. */
    public void step(Terms terms, PlatformRules rules, Retaliation answers, int quarter) {
        for (LeadFirm firm : roster.firms()) {
            for (int s = 0; s < roster.stateCount(); s++) {
                if (weighs(firm, s) && firm.isActive(quarter)) {
                    weigh(firm, s, net(firm, s, terms, rules, answers), quarter);
                }
            }
        }
        open(rules, answers);
    }

    private void weigh(LeadFirm firm, int s, double net, int quarter) {
        int f = firm.index();
        losses[f][s] = net < 0 ? losses[f][s] + 1 : 0;
        gains[f][s] = net > 0 ? gains[f][s] + 1 : 0;
        boolean there = present[f][s] > 0;
        if (there && losses[f][s] >= patience) {
            if (draw(Purpose.MARKET_EXIT, firm, s, quarter) < exitRate) {
                present[f][s] = 0;
                left[f][s] = true;
            }
        } else if (!there && gains[f][s] >= patience) {
            if (draw(Purpose.MARKET_RETURN, firm, s, quarter) < returnRate) {
                present[f][s] = 1;
                left[f][s] = false;
            }
        }
    }

    private void open(PlatformRules rules, Retaliation answers) {
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            for (int s = 0; s < roster.stateCount(); s++) {
                double open = collects[f] ? onPlatforms(firm, s, rules, answers) : 1;
                access[f][s] = present[f][s] * open;
            }
        }
    }

    private boolean weighs(LeadFirm firm, int state) {
        return state != firm.home() && (lets[firm.index()] || collects[firm.index()]);
    }

    /**
     * What a firm earns in a foreign market over what it would sell there under free rules. What a
     * burden costs differs by firm and state, drawn once.
     */
    private double net(
            LeadFirm firm, int s, Terms terms, PlatformRules rules, Retaliation answers) {
        double learns = 1 - dataWorth * (1 - DataMarket.flow(terms, s));
        double cost = terms.of(Term.FOREIGN_BURDEN, s) * burdenOf[firm.index()][s];
        return served(firm, s, rules, answers) * (margin * learns - cost) - fixedCost;
    }

    /** Share of the market that bans leave, mean over the firm's clouds and platforms. */
    private double served(LeadFirm firm, int s, PlatformRules rules, Retaliation answers) {
        if (!collects[firm.index()]) {
            return 1;
        }
        double platforms = onPlatforms(firm, s, rules, answers);
        return lets[firm.index()] ? (1 + platforms) / 2 : platforms;
    }

    private static double onPlatforms(
            LeadFirm firm, int s, PlatformRules rules, Retaliation answers) {
        return rules.open(s, firm.index(), Segment.PLATFORM) * answers.leaves(s, firm.home());
    }

    private double draw(Purpose purpose, LeadFirm firm, int s, int quarter) {
        long owner = Luck.mix(firm.address()) ^ roster.stateAddress()[s];
        return Luck.uniform(luck.key(purpose, owner, quarter), 0);
    }

    /** 1 where a firm is in a state's market, else 0; shared, read only. */
    public double[][] present() {
        return present;
    }

    /** The same at the start; shared, read only. */
    public double[][] presentAtStart() {
        return presentAtStart;
    }

    /** Share of a state's people that a firm's platform may reach; shared, read only. */
    public double[][] access() {
        return access;
    }

    /** Foreign firms that have left a state's market and not returned. */
    public int exits(int state) {
        int count = 0;
        for (boolean[] row : left) {
            count += row[state] ? 1 : 0;
        }
        return count;
    }

    /** Whether a firm has left a state's market and not returned. */
    public boolean hasLeft(int firm, int state) {
        return left[firm][state];
    }
}
