package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * Power for computing beyond what the grid would add by itself.
 *
 * @param growth added to the yearly growth of the power that computing can get
 */
public record EnergyInfrastructure(double growth) implements Instrument {

    private static final double MOST = 1;

    static final List<Lever> LEVERS =
            List.of(
                    Lever.quantity(
                            "growth",
                            Unit.PERCENT_PER_YEAR,
                            0,
                            100 * MOST,
                            "5 %/year",
                            "added to the growth of power for computing"));

    public EnergyInfrastructure {
        Require.within("growth", growth, 0, MOST);
    }

    static EnergyInfrastructure of(LeverValues levers) {
        return new EnergyInfrastructure(levers.number("growth"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.POWER_GROWTH, issuer, growth * strength);
    }
}
