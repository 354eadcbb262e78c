package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;

/**
 * Rules on data: what may flow out, what foreigners may collect at home, what is shared among
 * domestic firms, and whom privacy rules burden.
 *
 * @param outflow share of what home users produce that may leave the state
 * @param foreignAccess share of the home market's data that foreign firms may collect
 * @param domesticSharing share of each domestic firm's stock that the others may use
 * @param publicData share of government-held data given to domestic firms
 * @param domesticBurden cost of privacy rules on domestic firms, share of the value of data
 * @param foreignBurden the same for foreign firms
 */
public record DataSovereignty(
        double outflow,
        double foreignAccess,
        double domesticSharing,
        double publicData,
        double domesticBurden,
        double foreignBurden)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.share("outflow", "0.1", "data of home users that may leave"),
                    Lever.share(
                            "foreign-access", "0.1", "home data that foreign firms may collect"),
                    Lever.share("domestic-sharing", "0.5", "data shared among domestic firms"),
                    Lever.share("public-data", "0.6", "government-held data for domestic firms"),
                    Lever.share("domestic-burden", "0.1", "privacy cost of domestic firms"),
                    Lever.share("foreign-burden", "0.8", "privacy cost of foreign firms"));

    public DataSovereignty {
        Require.share("outflow", outflow);
        Require.share("foreign-access", foreignAccess);
        Require.share("domestic-sharing", domesticSharing);
        Require.share("public-data", publicData);
        Require.share("domestic-burden", domesticBurden);
        Require.share("foreign-burden", foreignBurden);
    }

    static DataSovereignty of(LeverValues levers) {
        return new DataSovereignty(
                levers.number("outflow"),
                levers.number("foreign-access"),
                levers.number("domestic-sharing"),
                levers.number("public-data"),
                levers.number("domestic-burden"),
                levers.number("foreign-burden"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.OUTFLOW, issuer, 1 - strength * (1 - outflow));
        draft.add(Term.FOREIGN_ACCESS, issuer, 1 - strength * (1 - foreignAccess));
        draft.add(Term.DOMESTIC_SHARING, issuer, domesticSharing * strength);
        draft.add(Term.PUBLIC_DATA_HOME, issuer, publicData * strength);
        draft.add(Term.DOMESTIC_BURDEN, issuer, domesticBurden * strength);
        draft.add(Term.FOREIGN_BURDEN, issuer, foreignBurden * strength);
    }
}
