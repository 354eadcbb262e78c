package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.agent.Partner;
import leapfrog.model.core.Unit;

/**
 * Reads the record of foreign deals in an actor file: who is there to be bought into. Years and
 * amounts are for comparison; the model does not read them.
 */
final class PartnerReader {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final Range AMOUNT = new Range(Unit.BILLION_USD, 0, 1e4);

    private final ActorNames names;

    PartnerReader(ActorNames names) {
        this.names = names;
    }

    /** Partners by the id of the state they stand in; those that name no state are left out. */
    Map<String, List<Partner>> read(Section partners) {
        Map<String, List<Partner>> byState = new LinkedHashMap<>();
        for (String id : partners.keys()) {
            partners.section(id).ifPresent(partner -> check(partner, byState));
        }
        return byState;
    }

    private void check(Section partner, Map<String, List<Partner>> byState) {
        Optional<String> name = partner.needed("name", Forms::name);
        partner.needed("country", Forms::name);
        Optional<String> state = partner.value("state", names::state);
        Optional<String> investor = partner.needed("investor", names::firm);
        if (name.isPresent() && state.isPresent() && investor.isPresent()) {
            byState.computeIfAbsent(state.get(), key -> new ArrayList<>())
                    .add(new Partner(name.get(), investor.get()));
        }
        partner.value("year", Forms.integer(FIRST_YEAR, LAST_YEAR));
        partner.value("amount", AMOUNT::base);
        Provenance.check(partner, false);
        partner.rejectUnread();
    }
}
