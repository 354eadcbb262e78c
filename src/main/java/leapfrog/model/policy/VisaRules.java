package leapfrog.model.policy;

import java.io.Serializable;

/** How open each state is to foreign researchers once talent policies have moved it. */
public final class VisaRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final Terms terms;

    public VisaRules(Terms terms) {
        this.terms = terms;
    }

    /**
     * Openness from 0 to 1; each policy in force moves it by its strength towards what it sets.
     *
     * @param before openness without any policy
     */
    public double openness(int state, double before) {
        double open = before;
        for (Rule<TalentPolicy> rule : terms.rules(TalentPolicy.class)) {
            if (rule.issuer() == state) {
                open += rule.strength() * (rule.content().visaOpenness() - open);
            }
        }
        return open;
    }
}
