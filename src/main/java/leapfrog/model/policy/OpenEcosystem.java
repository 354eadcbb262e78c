package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;

/**
 * A push for open frameworks, models and public data at home.
 *
 * @param framework added payoff of opening a framework, as a share of its closed rent
 * @param model the same for model weights
 * @param publicData share of government-held data that is opened
 * @param developerSupport from 0 to 1, makes home ecosystems worth more to developers
 * @param global whether foreigners get the same access as home users
 */
public record OpenEcosystem(
        double framework, double model, double publicData, double developerSupport, boolean global)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.share("framework", "0.2", "push towards open frameworks"),
                    Lever.share("model", "0", "push towards open model weights"),
                    Lever.share("public-data", "0", "government-held data opened to all"),
                    Lever.share("developer-support", "0", "support of developers at home"),
                    Lever.choice(
                            "scope",
                            List.of("global", "domestic"),
                            "global",
                            "who may use what is opened"));

    public OpenEcosystem {
        Require.share("framework", framework);
        Require.share("model", model);
        Require.share("public-data", publicData);
        Require.share("developer-support", developerSupport);
    }

    static OpenEcosystem of(LeverValues levers) {
        return new OpenEcosystem(
                levers.number("framework"),
                levers.number("model"),
                levers.number("public-data"),
                levers.number("developer-support"),
                levers.choice("scope").equals("global"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.addOpenness(
                issuer,
                framework * strength,
                model * strength,
                developerSupport * strength,
                global ? 0 : strength);
        draft.openPublicData(issuer, publicData * strength);
    }
}
