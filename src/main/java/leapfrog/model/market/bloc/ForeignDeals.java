package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Partner;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.policy.Rulings;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * Deals by which platforms and clouds buy into firms of other states. How many a firm makes is
 * Poisson, by its size, by what pushes it abroad and by what is there for it; each host is drawn by
 * its market, how close it is and how far the investor is ahead of what it has. Money that went
 * into a host wears off.
 */
public final class ForeignDeals implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PLATFORM = Segment.PLATFORM.ordinal();
    private static final int YEAR = 4;

    private final Roster roster;
    private final Knowledge knowledge;
    private final Accounts accounts;
    private final DealPush push;
    private final double[][] invested;
    private final int[][] count;
    private final List<Deal> deals = new ArrayList<>();
    private final List<List<Partner>> partners = new ArrayList<>();
    private final double[] best;
    private final double[] weights;
    private final double rate;
    private final double size;
    private final double cashPart;
    private final double wear;
    private final double half;

    ForeignDeals(Roster roster, Knowledge knowledge, Accounts accounts, Parameters parameters) {
        this.roster = roster;
        this.knowledge = knowledge;
        this.accounts = accounts;
        push = new DealPush(parameters);
        int states = roster.stateCount();
        invested = new double[states][states];
        count = new int[YEAR][roster.firmCount()];
        best = new double[states];
        weights = new double[states];
        roster.states().forEach(state -> partners.add(new ArrayList<>(state.partners())));
        rate = parameters.value("deal-rate");
        size = parameters.value("deal-size");
        cashPart = parameters.value("deal-cash");
        wear = parameters.value("deal-wear");
        half = parameters.value("investment-half");
    }

    /**
     * What a firm sees abroad in a quarter.
     *
     * @param closeness as {@link Closeness} has it
     * @param gdp by state, USD a year
     * @param business revenue of each firm's own business, USD a year
     */
    record Outlook(Rulings rulings, Closeness closeness, double[] gdp, double[] business) {}

    void step(Outlook seen, Luck luck, int quarter) {
        for (double[] row : invested) {
            for (int host = 0; host < row.length; host++) {
                row[host] *= 1 - wear;
            }
        }
        Arrays.fill(count[quarter % YEAR], 0);
        Arrays.fill(best, 0);
        for (LeadFirm firm : roster.firms()) {
            double level = knowledge.level(firm.index(), PLATFORM);
            best[firm.home()] = Math.max(best[firm.home()], level);
        }
        for (LeadFirm firm : roster.firms()) {
            boolean invests = firm.worksIn(Segment.PLATFORM) || firm.worksIn(Segment.CLOUD);
            if (invests && firm.isActive(quarter)) {
                look(firm, seen, luck, quarter);
            }
        }
    }

    private void look(LeadFirm firm, Outlook seen, Luck luck, int quarter) {
        int f = firm.index();
        double abroad = hosts(firm, seen);
        double outside = abroad / (abroad + seen.gdp()[firm.home()]);
        double pushed = push.of(f, firm.home(), seen.rulings(), seen.gdp());
        double mean = rate / 4 * Math.sqrt(seen.business()[f] / 10e9) * pushed * outside;
        long key = luck.key(Purpose.FOREIGN_DEAL, firm.address(), quarter);
        int number = Quantiles.poisson(mean, Luck.uniform(key, 0));
        long terms = luck.key(Purpose.FOREIGN_DEAL_TERMS, firm.address(), quarter);
        for (int n = 0; n < number; n++) {
            int host = Quantiles.choose(weights, weights.length, Luck.uniform(terms, 3L * n));
            double refusal = seen.rulings().screening().refusal(host, firm.home(), PLATFORM);
            if (Luck.uniform(terms, 3L * n + 1) >= refusal) {
                double drawn = Quantiles.exponential(Luck.uniform(terms, 3L * n + 2));
                sign(firm, host, drawn * size * seen.business()[f], quarter);
            }
        }
    }

    /** Fills the weights of hosts and gives their sum. */
    private double hosts(LeadFirm firm, Outlook seen) {
        int home = firm.home();
        double level = Math.max(knowledge.level(firm.index(), PLATFORM), best[home]);
        double sum = 0;
        for (int host = 0; host < weights.length; host++) {
            weights[host] = 0;
            if (host != home && level > 0) {
                double advantage = level / (level + best[host]);
                weights[host] =
                        seen.gdp()[host]
                                * seen.closeness().of(home, host)
                                * advantage
                                * DealPush.open(firm.index(), host, seen.rulings())
                                * (1 + seen.rulings().expansion().investment(home, host));
                sum += weights[host];
            }
        }
        return sum;
    }

    private void sign(LeadFirm firm, int host, double wanted, int quarter) {
        int f = firm.index();
        double amount = Math.min(wanted, cashPart * Math.max(0, accounts.cash(f)));
        accounts.book(f, Flow.DEALS, amount);
        invested[firm.home()][host] += amount;
        count[quarter % YEAR][f]++;
        deals.add(new Deal(quarter, f, host, partner(firm, host), amount));
    }

    /** The partner that this firm is known to have bought into; then one of another firm. */
    private String partner(LeadFirm firm, int host) {
        List<Partner> left = partners.get(host);
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).investor().equals(firm.id())) {
                return left.remove(i).name();
            }
        }
        return left.isEmpty() ? "" : left.remove(0).name();
    }

    /**
     * How much of what could be invested in a state comes from another, from 0 to 1: its part of
     * all that was invested there and of a yardstick by the host's GDP.
     */
    double share(int home, int host, double gdp) {
        if (invested[home][host] <= 0) {
            return 0;
        }
        double all = half * gdp;
        for (double[] row : invested) {
            all += row[host];
        }
        return invested[home][host] / all;
    }

    /** USD that firms of a state have in another and that has not worn off. */
    public double invested(int home, int host) {
        return invested[home][host];
    }

    /** Deals of a firm in the last four quarters. */
    public int inYear(int firm) {
        int sum = 0;
        for (int[] quarter : count) {
            sum += quarter[firm];
        }
        return sum;
    }

    /** Every deal so far, in their order. */
    public List<Deal> deals() {
        return Collections.unmodifiableList(deals);
    }
}
