package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Segment;

/**
 * Public money for the frontier, split between basic research (ideas) and missions (putting ideas
 * to use): the documented division of labour between agencies of the two kinds.
 *
 * @param gdpShare outlay as a share of gross domestic product a year
 * @param basic share of the outlay that goes to basic research
 * @param riskTolerance from 0 to 1: how far segments with uncertain steps are not shunned
 * @param horizon years over which the programme plans; longer waits out more uncertain segments
 * @param machines share of the outlay that buys computing of the state's own centres
 */
public record FrontierInvestment(
        double gdpShare,
        double basic,
        List<Segment> segments,
        double riskTolerance,
        double horizon,
        double machines)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.quantity(
                            "gdp-share", Unit.PERCENT, 0, 2, "0.005 %", "outlay a year, of GDP"),
                    Lever.share("basic", "0.5", "part for basic research, the rest for missions"),
                    Lever.required("segments", Lever.Kind.SEGMENTS, "segments that are funded"),
                    Lever.share("risk-tolerance", "0.5", "how far uncertain segments are backed"),
                    Lever.quantity(
                            "horizon", Unit.QUARTERS, 1, 80, "12 quarters", "planning horizon"),
                    Lever.share("machines", "0", "part that buys state supercomputers"));

    public FrontierInvestment {
        Require.within("gdp-share", gdpShare, 0, 0.02);
        Require.share("basic", basic);
        Require.share("risk-tolerance", riskTolerance);
        Require.positive("horizon", horizon);
        Require.share("machines", machines);
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("segments must not be empty");
        }
    }

    static FrontierInvestment of(LeverValues levers) {
        return new FrontierInvestment(
                levers.number("gdp-share"),
                levers.number("basic"),
                levers.segments("segments"),
                levers.number("risk-tolerance"),
                levers.number("horizon"),
                levers.number("machines"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.addProgramme(
                issuer,
                new Terms.Programme(
                        gdpShare * strength, basic, segments, riskTolerance, horizon, machines));
    }
}
