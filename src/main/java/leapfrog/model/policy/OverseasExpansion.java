package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;

/**
 * Support of home firms that build data centres, sell and invest in other states.
 *
 * @param targets ids of the states they are sent to
 * @param dataCentres push to place computing there, from 0 to 1
 * @param investment push to buy into firms there, from 0 to 1
 */
public record OverseasExpansion(List<String> targets, double dataCentres, double investment)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.required("targets", Lever.Kind.STATES, "states to expand into"),
                    Lever.share("data-centres", "0.3", "push to place computing there"),
                    Lever.share("investment", "0.3", "push to buy into firms there"));

    public OverseasExpansion {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("targets must not be empty");
        }
        Require.share("data-centres", dataCentres);
        Require.share("investment", investment);
    }

    static OverseasExpansion of(LeverValues levers) {
        return new OverseasExpansion(
                levers.ids("targets"), levers.number("data-centres"), levers.number("investment"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
