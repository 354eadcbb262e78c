package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * Grants for doing more with less computing: algorithmic efficiency in model research.
 *
 * @param grant money a year, in USD
 * @param priority from 0 to 1, moves model research of home firms towards efficiency
 */
public record EfficiencyDrive(double grant, double priority) implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.quantity(
                            "grant",
                            Unit.BILLION_USD_PER_YEAR,
                            0,
                            200,
                            "1 bn USD/year",
                            "money for efficiency research"),
                    Lever.share("priority", "0.2", "shift of model research to efficiency"));

    public EfficiencyDrive {
        Require.notNegative("grant", grant);
        Require.share("priority", priority);
    }

    static EfficiencyDrive of(LeverValues levers) {
        return new EfficiencyDrive(levers.number("grant"), levers.number("priority"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.EFFICIENCY_GRANT, issuer, grant * strength);
        draft.add(Term.EFFICIENCY_PRIORITY, issuer, priority * strength);
    }
}
