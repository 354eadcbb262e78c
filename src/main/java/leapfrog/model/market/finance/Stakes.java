package leapfrog.model.market.finance;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;
import leapfrog.model.policy.ScreeningRules;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * Stakes that firms take in foreign firms which are ahead of them in making chips, to learn from
 * them (S2: purchases of chip firms). A state may refuse them. A stake opens part of what its firm
 * keeps closed, and wears off. Tables are investors by firms.
 */
public final class Stakes implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final Knowledge knowledge;
    private final Accounts accounts;
    private final double[][] stake;
    private final double[] weights;
    private final int[] refused;
    private final int[] taken;
    private final double rate;
    private final double size;
    private final double price;
    private final double decay;

    public Stakes(Roster roster, Knowledge knowledge, Accounts accounts, Parameters parameters) {
        this.roster = roster;
        this.knowledge = knowledge;
        this.accounts = accounts;
        int firms = roster.firmCount();
        stake = new double[firms][firms];
        weights = new double[firms];
        refused = new int[roster.stateCount()];
        taken = new int[roster.stateCount()];
        rate = parameters.value("stake-rate");
        size = parameters.value("stake-size");
        price = parameters.value("stake-price");
        decay = parameters.value("stake-decay");
    }

    /**
     * One quarter of offers and reviews.
     *
     * @param sales of hardware by firm, USD a year: what a stake is priced by
     */
    public void step(ScreeningRules rules, double[] sales, Luck luck, int quarter) {
        Arrays.fill(refused, 0);
        Arrays.fill(taken, 0);
        for (double[] row : stake) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= 1 - decay;
            }
        }
        for (int f = 0; f < weights.length; f++) {
            for (Segment segment : Segment.all()) {
                int g = segment.ordinal();
                if (segment.isChipMaking() && knowledge.level(f, g) > 0) {
                    offer(f, g, rules, sales, luck, quarter);
                }
            }
        }
    }

    private void offer(int f, int g, ScreeningRules rules, double[] sales, Luck luck, int quarter) {
        long key = luck.key(Purpose.STAKE_OFFER, roster.firmAddress()[f], g, 0, quarter);
        if (Luck.uniform(key, 0) >= rate) {
            return;
        }
        int home = roster.home()[f];
        boolean any = false;
        for (int j = 0; j < weights.length; j++) {
            boolean ahead = knowledge.known(j, g) > knowledge.level(f, g);
            boolean open = roster.home()[j] != home && ahead && afford(f, j, sales);
            weights[j] = open ? 1 : 0;
            any |= open;
        }
        if (!any) {
            return;
        }
        int j = Quantiles.choose(weights, weights.length, Luck.uniform(key, 1));
        long review = luck.key(Purpose.STAKE_REVIEW, roster.firmAddress()[f], g, 0, quarter);
        if (Luck.uniform(review, 0) < rules.refusal(roster.home()[j], home, g)) {
            refused[roster.home()[j]]++;
            return;
        }
        taken[roster.home()[j]]++;
        stake[f][j] = Math.max(stake[f][j], size);
        accounts.book(f, Flow.STAKES, cost(j, sales));
        accounts.book(j, Flow.STAKE_SALES, cost(j, sales));
    }

    private double cost(int j, double[] sales) {
        return size * price * sales[j];
    }

    private boolean afford(int f, int j, double[] sales) {
        return cost(j, sales) > 0 && accounts.cash(f) >= cost(j, sales);
    }

    /** Part of a firm that an investor holds; shared, read only. */
    public double[][] table() {
        return stake;
    }

    /** Stakes in firms of a state that it refused in the last quarter. */
    public int refused(int state) {
        return refused[state];
    }

    /** Stakes in firms of a state that foreigners took in the last quarter. */
    public int taken(int state) {
        return taken[state];
    }
}
