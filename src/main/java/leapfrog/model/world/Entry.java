package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;
import leapfrog.model.market.finance.EntryRate;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.policy.RegulationRules;
import leapfrog.model.technology.Segment;

/**
 * Firms that begin within the run: how often, where they are registered, and what they begin with.
 * They come near the best that is known at home, on money of their state, with devices bought of
 * its other users.
 */
final class Entry implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MODEL = Segment.MODEL.ordinal();

    private final Parts parts;
    private final Founding founding;
    private final EntryRate rate;
    private final double[] worth;
    private final double abroad;
    private final double level;
    private final double money;
    private final double computing;
    private final double data;
    private final double usedPrice;

    Entry(Parts parts, Founding founding) {
        this.parts = parts;
        this.founding = founding;
        Parameters p = parts.parameters;
        rate = new EntryRate(p);
        worth = new double[parts.roster.stateCount()];
        abroad = p.value("founders-looking-abroad");
        level = p.value("newcomer-level");
        money = p.value("newcomer-money");
        computing = p.value("newcomer-computing");
        data = p.value("newcomer-data");
        usedPrice = p.value("used-device-price");
    }

    void run(Situation now) {
        for (int s = 0; s < worth.length; s++) {
            long key =
                    parts.luck.key(
                            Purpose.FIRM_ENTRY, parts.roster.stateAddress()[s], now.ordinal());
            if (Luck.uniform(key, 0) < 1 - Math.exp(-hazard(s, now))) {
                int state = register(s, now);
                LeadFirm place = state < 0 ? null : free(state);
                if (place != null) {
                    begin(place, s);
                }
            }
        }
    }

    private double hazard(int s, Situation now) {
        RegulationRules rules = now.rulings().regulation();
        int best = best(s, MODEL);
        if (best < 0) {
            return 0;
        }
        return rate.hazard(
                parts.finance.spending(s),
                parts.talent.atWork(s),
                parts.knowledge.openness(best, MODEL),
                new EntryRate.Rules(
                        rules.burden(s), rules.ambiguity(s), rules.developmentSupport(s)));
    }

    /**
     * State where founders of a state register: home, or for those who look abroad one of all that
     * have a place, by a logit (S4: founders who avoid a nationality). Negative: nowhere.
     */
    private int register(int s, Situation now) {
        long key =
                parts.luck.key(
                        Purpose.FIRM_REGISTRATION, parts.roster.stateAddress()[s], now.ordinal());
        if (Luck.uniform(key, 0) >= abroad) {
            return free(s) == null ? -1 : s;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < worth.length; d++) {
            worth[d] = free(d) == null ? Double.NEGATIVE_INFINITY : appeal(s, d, now);
            most = Math.max(most, worth[d]);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return -1;
        }
        for (int d = 0; d < worth.length; d++) {
            worth[d] = Math.exp(worth[d] - most);
        }
        return Quantiles.choose(worth, worth.length, Luck.uniform(key, 1));
    }

    private double appeal(int origin, int d, Situation now) {
        double market = 0;
        for (int s = 0; s < worth.length; s++) {
            market += parts.reach.from(d, s) * parts.economy.gdp(s);
        }
        return rate.appeal(
                origin == d,
                market,
                parts.finance.spending(d),
                now.clearance().pressure(d, Segment.CHIP_DESIGN),
                now.rulings().regulation().burden(d));
    }

    /** A place of a state that nobody holds; null when there is none. */
    private LeadFirm free(int state) {
        for (LeadFirm firm : parts.roster.firms()) {
            boolean place = firm.home() == state && Newcomers.isPlace(firm.id());
            if (place && !parts.standing.acts(firm.index())) {
                return firm;
            }
        }
        return null;
    }

    private void begin(LeadFirm firm, int origin) {
        int f = firm.index();
        int s = firm.home();
        for (Segment segment : Newcomers.SEGMENTS) {
            int g = segment.ordinal();
            int best = best(s, g);
            parts.knowledge.found(f, g, level * (best < 0 ? 0 : reachable(best, s, g)));
            parts.research.found(f, g, founding.capacity(g), founding.share(g));
        }
        parts.standing.enter(f, origin);
        parts.finance.enter(firm, money);
        parts.accounts.book(f, Flow.FINANCE, money * parts.finance.spending(s));
        Closing.sell(parts, parts.buyers.others(s), f, computing, usedPrice);
        parts.data.found(firm, data * mostData(s), parts.reach.table(), parts.presence.access());
    }

    /** Whose knowledge newcomers of a state build on; negative when there is nobody. */
    private int best(int s, int g) {
        int best = -1;
        for (int j = 0; j < parts.roster.firmCount(); j++) {
            double known = reachable(j, s, g);
            best = known > 0 && (best < 0 || known > reachable(best, s, g)) ? j : best;
        }
        return best;
    }

    /** What is known of a firm: in full at home, of a foreign one what is open and accessible. */
    private double reachable(int j, int s, int g) {
        double known = parts.knowledge.known(j, g);
        return parts.roster.home()[j] == s
                ? known
                : known * parts.regimes.accessibility(g) * parts.knowledge.openness(j, g);
    }

    /** Data of the best-supplied lab at home, or in the world where home has none. */
    private double mostData(int s) {
        double[] most = new double[2];
        Arrays.stream(parts.labs.labs())
                .forEach(
                        f -> {
                            double usable = parts.data.usable(f);
                            most[0] = Math.max(most[0], usable);
                            most[1] =
                                    parts.roster.home()[f] == s
                                            ? Math.max(most[1], usable)
                                            : most[1];
                        });
        return most[1] > 0 ? most[1] : most[0];
    }
}
