package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;

/**
 * A programme to bring the technology into use across the economy.
 *
 * @param support lowers the cost of adopting, from 0 to 1
 * @param literacy share of the remaining gap in AI literacy that the programme closes in the long
 *     run
 * @param governmentUse public bodies that must use it; also a show-case for others, 0 to 1
 * @param physicalIntegration push of robots and embodied use, 0 to 1
 * @param tournament how strongly local governments compete for adoption, 0 to 1
 */
public record Diffusion(
        double support,
        double literacy,
        double governmentUse,
        double physicalIntegration,
        double tournament)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.share("support", "0.3", "support of adopters"),
                    Lever.share("literacy", "0", "long-run gain in AI literacy"),
                    Lever.share("government-use", "0", "use by public bodies"),
                    Lever.share("physical-integration", "0", "push of robots and embodied use"),
                    Lever.share("tournament", "0", "contest of local governments"));

    public Diffusion {
        Require.share("support", support);
        Require.share("literacy", literacy);
        Require.share("government-use", governmentUse);
        Require.share("physical-integration", physicalIntegration);
        Require.share("tournament", tournament);
    }

    static Diffusion of(LeverValues levers) {
        return new Diffusion(
                levers.number("support"),
                levers.number("literacy"),
                levers.number("government-use"),
                levers.number("physical-integration"),
                levers.number("tournament"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.ADOPTION_SUPPORT, issuer, support * strength);
        draft.add(Term.LITERACY, issuer, literacy * strength);
        draft.add(Term.GOVERNMENT_USE, issuer, governmentUse * strength);
        draft.add(Term.PHYSICAL_INTEGRATION, issuer, physicalIntegration * strength);
        draft.add(Term.TOURNAMENT, issuer, tournament * strength);
    }
}
