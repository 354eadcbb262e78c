package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * A programme to buy and build chips at home.
 *
 * @param fund money a year for capacity and research of domestic hardware firms, in USD
 * @param procurement weight that domestic buyers must give to home devices, 0 to 1
 * @param chiplets from 0 to 1, how far several weak dies may stand for one strong one
 * @param response by which the fund grows when the state is cut off: fund (1 + response * share
 *     barred); the rule by which a control calls forth its answer
 */
public record SelfReliance(double fund, double procurement, double chiplets, double response)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.quantity(
                            "fund",
                            Unit.BILLION_USD_PER_YEAR,
                            0,
                            500,
                            "10 bn USD/year",
                            "money for domestic chips"),
                    Lever.share("procurement", "0.2", "preference for home devices"),
                    Lever.share("chiplets", "0", "support of the chiplet path"),
                    Lever.quantity(
                            "response", Unit.ONE, 0, 5, "0.5", "growth of the fund when cut off"));

    public SelfReliance {
        Require.notNegative("fund", fund);
        Require.share("procurement", procurement);
        Require.share("chiplets", chiplets);
        Require.within("response", response, 0, 5);
    }

    static SelfReliance of(LeverValues levers) {
        return new SelfReliance(
                levers.number("fund"),
                levers.number("procurement"),
                levers.number("chiplets"),
                levers.number("response"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.SELF_RELIANCE_FUND, issuer, fund * strength);
        draft.add(Term.SELF_RELIANCE_RESPONSE, issuer, response);
        draft.add(Term.PROCUREMENT, issuer, procurement * strength);
        draft.add(Term.CHIPLETS, issuer, chiplets * strength);
    }
}
