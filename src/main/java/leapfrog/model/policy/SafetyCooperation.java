package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;

/**
 * An agreement on safety that the issuer signs if others do; it binds those who sign it too.
 *
 * @param signatories ids of the other states that are to sign
 * @param floor least share of effort that goes to safety, from 0 to 1
 * @param sharing how far findings on safety are shared, from 0 to 1
 */
public record SafetyCooperation(List<String> signatories, double floor, double sharing)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.required(
                            "signatories", Lever.Kind.STATES, "the other states that are to sign"),
                    Lever.share("floor", "0.5", "least share of effort for safety"),
                    Lever.share("sharing", "0.5", "how far findings on safety are shared"));

    public SafetyCooperation {
        signatories = List.copyOf(signatories);
        if (signatories.isEmpty()) {
            throw new IllegalArgumentException("signatories must not be empty");
        }
        Require.share("floor", floor);
        Require.share("sharing", sharing);
    }

    static SafetyCooperation of(LeverValues levers) {
        return new SafetyCooperation(
                levers.ids("signatories"), levers.number("floor"), levers.number("sharing"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
