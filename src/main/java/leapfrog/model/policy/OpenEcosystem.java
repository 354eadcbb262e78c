package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Sector;

/**
 * A push for open frameworks, models and public data at home.
 *
 * @param framework added payoff of opening a framework, as a share of its closed rent
 * @param model the same for model weights
 * @param publicData share of government-held data that is opened
 * @param developerSupport from 0 to 1, makes home ecosystems worth more to developers
 * @param codeHost support of a host of code at home, from 0 to 1
 * @param champions ids of firms that the state assigns to build open platforms
 * @param sectors in which they are to do so; every sector when empty
 * @param global whether foreigners get the same access as home users
 */
public record OpenEcosystem(
        double framework,
        double model,
        double publicData,
        double developerSupport,
        double codeHost,
        List<String> champions,
        List<Sector> sectors,
        boolean global)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.share("framework", "0.2", "push towards open frameworks"),
                    Lever.share("model", "0", "push towards open model weights"),
                    Lever.share("public-data", "0", "government-held data opened to all"),
                    Lever.share("developer-support", "0", "support of developers at home"),
                    Lever.share("code-host", "0", "support of a host of code at home"),
                    Lever.list(
                            "champions",
                            Lever.Kind.FIRMS,
                            "firms assigned to build open platforms"),
                    Lever.list("sectors", Lever.Kind.SECTORS, "their sectors; all when left out"),
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
        Require.share("code-host", codeHost);
        champions = List.copyOf(champions);
        sectors = sectors.isEmpty() ? Sector.all() : List.copyOf(sectors);
    }

    static OpenEcosystem of(LeverValues levers) {
        if (levers.ids("champions").isEmpty() && !levers.ids("sectors").isEmpty()) {
            throw new IllegalArgumentException("sectors need champions");
        }
        return new OpenEcosystem(
                levers.number("framework"),
                levers.number("model"),
                levers.number("public-data"),
                levers.number("developer-support"),
                levers.number("code-host"),
                levers.ids("champions"),
                levers.sectors("sectors"),
                levers.choice("scope").equals("global"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.FRAMEWORK_PUSH, issuer, framework * strength);
        draft.add(Term.MODEL_PUSH, issuer, model * strength);
        draft.add(Term.DEVELOPER_SUPPORT, issuer, developerSupport * strength);
        draft.add(Term.CODE_HOST, issuer, codeHost * strength);
        draft.add(Term.DOMESTIC_SCOPE, issuer, global ? 0 : strength);
        draft.add(Term.PUBLIC_DATA_OPEN, issuer, publicData * strength);
        if (!champions.isEmpty()) {
            draft.add(issuer, this, strength);
        }
    }
}
