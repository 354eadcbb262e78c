package leapfrog.model.market.finance;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * How often new firms begin in a state, and where founders register them. Entry grows with finance,
 * researchers, openness of the best knowledge within reach and support, and falls with the burden
 * and the ambiguity of rules (S1 on loose rules beside support); functional forms are ours.
 */
public final class EntryRate implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double BILLION = 1e9;
    private static final double THOUSAND = 1e3;

    private final double rate;
    private final double finance;
    private final double talent;
    private final double openness;
    private final double burden;
    private final double ambiguity;
    private final double support;
    private final double atHome;
    private final double market;
    private final double money;
    private final double control;

    public EntryRate(Parameters parameters) {
        rate = parameters.value("entry-rate");
        finance = parameters.value("entry-finance-elasticity");
        talent = parameters.value("entry-talent-elasticity");
        openness = parameters.value("entry-openness-weight");
        burden = parameters.value("entry-burden-weight");
        ambiguity = parameters.value("entry-ambiguity-weight");
        support = parameters.value("entry-support-weight");
        atHome = parameters.value("registration-home");
        market = parameters.value("registration-market");
        money = parameters.value("registration-finance");
        control = parameters.value("registration-control");
    }

    /**
     * Rules for those who offer the technology in a state, each from 0 to 1.
     *
     * @param support of development that comes with the rules
     */
    public record Rules(double burden, double ambiguity, double support) {}

    /**
     * Firms a quarter that founders of a state begin.
     *
     * @param spending on the technology in the state, USD a year
     * @param researchers at work in it
     * @param open share of the best model knowledge within reach that is published
     */
    public double hazard(double spending, double researchers, double open, Rules rules) {
        double held = 1 - burden * rules.burden() - ambiguity * rules.ambiguity();
        return rate
                * Math.pow(spending / BILLION, finance)
                * Math.pow(researchers / THOUSAND, talent)
                * (1 + openness * open)
                * (1 + support * rules.support())
                * Math.max(0, held);
    }

    /**
     * What registering in a state is worth to founders, in units of taste.
     *
     * @param home whether it is the founders' own
     * @param reach GDP within reach of the state
     * @param spending on the technology in it, USD a year
     * @param pressure how strongly controls cut it off from devices, from 0 to 1
     * @param rules burden of rules there, from 0 to 1
     */
    public double appeal(
            boolean home, double reach, double spending, double pressure, double rules) {
        return (home ? atHome : 0)
                + market * Math.log(reach)
                + money * Math.log(spending)
                - control * pressure
                - burden * rules;
    }
}
