package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * Money of states: programmes at the frontier (basic and mission), efficiency grants, and funds for
 * domestic chips. Grants go to home firms in proportion to what they already spend in the segment.
 */
final class PublicFunding implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();
    private static final int MODEL = Segment.MODEL.ordinal();
    private static final long CHIP_SEGMENTS =
            Segment.all().stream().filter(Segment::isChipMaking).count();

    private final Parts parts;
    private final double[][] basic;
    private final double[][] mission;
    private final double[][] grants;
    private final double[] granted;
    private final double[] capacity;
    private final double missionToFirms;
    private final double[] cutOff;
    private final double[] forOthers;
    private final double fundFocus;
    private final double fundForCapacity;
    private final double[] whole = new double[SEGMENTS];

    PublicFunding(Parts parts) {
        this.parts = parts;
        Parameters p = parts.parameters;
        int states = parts.roster.stateCount();
        basic = new double[states][SEGMENTS];
        mission = new double[states][SEGMENTS];
        grants = new double[states][SEGMENTS];
        granted = new double[parts.roster.firmCount()];
        capacity = new double[states];
        missionToFirms = p.value("mission-share-to-firms");
        cutOff = new double[states];
        forOthers = new double[states];
        fundFocus = p.value("fund-focus");
        fundForCapacity = p.value("fund-share-for-capacity");
    }

    void run(Situation now) {
        Terms terms = now.terms();
        Arrays.fill(granted, 0);
        for (int s = 0; s < basic.length; s++) {
            Arrays.fill(basic[s], 0);
            Arrays.fill(mission[s], 0);
            Arrays.fill(grants[s], 0);
            for (Terms.Programme programme : terms.programmes(s)) {
                programme(s, programme);
            }
            grants[s][MODEL] += terms.of(Term.EFFICIENCY_GRANT, s);
            fund(s, terms);
            distribute(s);
        }
        parts.universities.step(terms, parts.park);
        parts.science.step(basic, mission, parts.universities.ideas(), parts.luck, now.ordinal());
    }

    /** Splits a programme over its segments by certainty equivalent at its risk tolerance. */
    private void programme(int s, Terms.Programme programme) {
        // What buys machines is no research money; the centres spend it.
        double outlay = programme.gdpShare() * (1 - programme.machines()) * parts.economy.gdp(s);
        // A longer horizon waits out uncertain segments as a higher tolerance does.
        double tolerance = Math.max(0.05, programme.riskTolerance()) * programme.horizon();
        double sum = 0;
        for (Segment g : programme.segments()) {
            sum += parts.regimes.certaintyEquivalent(g.ordinal(), tolerance);
        }
        for (Segment g : programme.segments()) {
            double share =
                    sum > 0
                            ? parts.regimes.certaintyEquivalent(g.ordinal(), tolerance) / sum
                            : 1.0 / programme.segments().size();
            basic[s][g.ordinal()] += outlay * share * programme.basic();
            mission[s][g.ordinal()] += outlay * share * (1 - programme.basic());
            grants[s][g.ordinal()] += missionToFirms * outlay * share * (1 - programme.basic());
        }
    }

    /**
     * A chip fund: more when the state is cut off, and the larger a part for this technology the
     * more of the state's chips are accelerators; the rest builds capacity for other chips.
     */
    private void fund(int s, Terms terms) {
        DeviceTrade trade = parts.devices.trade();
        double barred = 0;
        double bought = 0;
        for (Channel channel : Channel.values()) {
            bought += trade.value(s, channel);
        }
        for (int b = 0; b < parts.buyers.count(); b++) {
            barred += parts.buyers.home(b) == s ? trade.barredMoney(b) : 0;
        }
        cutOff[s] = barred > 0 ? barred / (barred + bought) : 0;
        double money =
                terms.of(Term.SELF_RELIANCE_FUND, s)
                        * (1 + terms.of(Term.SELF_RELIANCE_RESPONSE, s) * cutOff[s]);
        double devices = 4 * (bought + barred);
        double share = Math.min(1, fundFocus * devices / (devices + parts.others.market(s)));
        capacity[s] = fundForCapacity * share * money;
        forOthers[s] = (1 - share) * money;
        double research = (1 - fundForCapacity) * share * money;
        for (Segment g : Segment.all()) {
            grants[s][g.ordinal()] += g.isChipMaking() ? research / CHIP_SEGMENTS : 0;
        }
    }

    private void distribute(int s) {
        Arrays.fill(whole, 0);
        for (LeadFirm firm : parts.roster.firms()) {
            if (firm.home() == s && parts.standing.acts(firm.index())) {
                for (int g = 0; g < SEGMENTS; g++) {
                    whole[g] += parts.inputs.money()[firm.index()][g];
                }
            }
        }
        for (LeadFirm firm : parts.roster.firms()) {
            if (firm.home() == s && parts.standing.acts(firm.index())) {
                double[] money = parts.inputs.money()[firm.index()];
                for (int g = 0; g < SEGMENTS; g++) {
                    if (whole[g] > 0 && grants[s][g] > 0) {
                        double part = grants[s][g] * money[g] / whole[g];
                        money[g] += part;
                        granted[firm.index()] += part;
                    }
                }
            }
        }
    }

    /** What a firm gets from its state for research, USD a year. */
    double granted(int firm) {
        return granted[firm];
    }

    /** What funds pay for capacity of the chain at home, USD a year. */
    double capacityFund(int state) {
        return capacity[state];
    }

    /** What funds pay for chips of other kinds, USD a year, by state; shared, read only. */
    double[] forOtherChips() {
        return forOthers;
    }

    /** Share of what a state's buyers want of devices that controls stopped last quarter. */
    double cutOff(int state) {
        return cutOff[state];
    }
}
