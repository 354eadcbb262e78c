package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * Computing that the state buys for universities.
 *
 * @param outlay USD a year
 */
public record ResearchCompute(double outlay) implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.quantity(
                            "outlay",
                            Unit.BILLION_USD_PER_YEAR,
                            0,
                            1000,
                            "0.5 bn USD/year",
                            "spent on computing for universities"));

    public ResearchCompute {
        Require.notNegative("outlay", outlay);
    }

    static ResearchCompute of(LeverValues levers) {
        return new ResearchCompute(levers.number("outlay"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.RESEARCH_COMPUTE, issuer, outlay * strength);
    }
}
