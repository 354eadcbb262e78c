package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.core.Require;

/**
 * An instrument of a state with its dates.
 *
 * @param issuer id of the state
 * @param id unique within the state; by default the name of the kind
 */
public record DatedInstrument(
        String issuer, String id, InstrumentKind kind, Instrument instrument, Schedule schedule)
        implements Serializable {

    public DatedInstrument {
        Require.text("issuer", issuer);
        Require.text("id", id);
    }
}
