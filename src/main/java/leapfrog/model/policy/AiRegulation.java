package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Sector;

/**
 * Rules for those who offer the technology, and what support of development comes with them.
 *
 * @param burden cost of complying, share of what use is worth, from 0 to 1
 * @param ambiguity how unclear the rules are, from 0 to 1: room for trying out at the price of fear
 * @param sectors whose use is regulated; every sector when left out
 * @param developmentSupport support of development that comes with the rules, from 0 to 1
 */
public record AiRegulation(
        double burden, double ambiguity, List<Sector> sectors, double developmentSupport)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.share("burden", "0.3", "cost of complying, of what use is worth"),
                    Lever.share("ambiguity", "0.3", "how unclear the rules are"),
                    Lever.list("sectors", Lever.Kind.SECTORS, "whose use; all when left out"),
                    Lever.share(
                            "development-support", "0", "support of development beside the rules"));

    public AiRegulation {
        Require.share("burden", burden);
        Require.share("ambiguity", ambiguity);
        sectors = sectors.isEmpty() ? Sector.all() : List.copyOf(sectors);
        Require.share("development-support", developmentSupport);
    }

    static AiRegulation of(LeverValues levers) {
        return new AiRegulation(
                levers.number("burden"),
                levers.number("ambiguity"),
                levers.sectors("sectors"),
                levers.number("development-support"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
