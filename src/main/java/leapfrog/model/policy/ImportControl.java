package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * A limit on devices that a state's buyers may take from abroad: its answer to an export control,
 * or its shield for vendors at home.
 *
 * @param sources ids of the states whose vendors are limited
 * @param cap most of the spending on devices that may go to them, 0 to 1
 * @param mandate part of the spending on devices that must go to vendors at home, as far as they
 *     can deliver, 0 to 1
 */
public record ImportControl(List<String> sources, double cap, double mandate)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.required(
                            "sources", Lever.Kind.STATES, "states whose vendors are limited"),
                    Lever.quantity(
                            "cap",
                            Unit.SHARE,
                            0,
                            1,
                            "1",
                            "most of the spending on devices that may go to them"),
                    Lever.share("mandate", "0", "part of it that must stay at home"));

    public ImportControl {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources must not be empty");
        }
        Require.share("cap", cap);
        Require.share("mandate", mandate);
    }

    static ImportControl of(LeverValues levers) {
        return new ImportControl(
                levers.ids("sources"), levers.number("cap"), levers.number("mandate"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
