package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.trade.Channel;
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

    private final Parts parts;
    private final double[][] basic;
    private final double[][] mission;
    private final double[][] grants;
    private final double[] granted;
    private final double[] capacity;
    private final double missionToFirms;
    private final double fundShare;
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
        fundShare = p.value("fund-share-for-technology");
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
            grants[s][MODEL] += terms.efficiencyGrant(s);
            fund(s, terms);
            distribute(s, now.ordinal());
        }
        parts.science.step(basic, mission, parts.luck, now.ordinal());
    }

    /** Splits a programme over its segments by certainty equivalent at its risk tolerance. */
    private void programme(int s, Terms.Programme programme) {
        double outlay = programme.gdpShare() * parts.economy.gdp(s);
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

    private void fund(int s, Terms terms) {
        double barred = 0;
        double bought = 0;
        for (Channel channel : Channel.values()) {
            bought += parts.devices.trade().value(s, channel);
        }
        for (LeadFirm firm : parts.roster.firms()) {
            barred += firm.home() == s ? parts.devices.trade().barredMoney(firm.index()) : 0;
        }
        double cutOff = barred > 0 ? barred / (barred + bought) : 0;
        double money =
                fundShare
                        * terms.selfRelianceFund(s)
                        * (1 + terms.selfRelianceResponse(s) * cutOff);
        capacity[s] = fundForCapacity * money;
        double research = (1 - fundForCapacity) * money;
        int segments = 0;
        for (Segment g : Segment.all()) {
            segments += g.isChipMaking() ? 1 : 0;
        }
        for (Segment g : Segment.all()) {
            if (g.isChipMaking()) {
                grants[s][g.ordinal()] += research / segments;
            }
        }
    }

    private void distribute(int s, int quarter) {
        Arrays.fill(whole, 0);
        for (LeadFirm firm : parts.roster.firms()) {
            if (firm.home() == s && firm.isActive(quarter)) {
                for (int g = 0; g < SEGMENTS; g++) {
                    whole[g] += parts.inputs.money()[firm.index()][g];
                }
            }
        }
        for (LeadFirm firm : parts.roster.firms()) {
            if (firm.home() == s && firm.isActive(quarter)) {
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

    double capacityFund(int state) {
        return capacity[state];
    }
}
