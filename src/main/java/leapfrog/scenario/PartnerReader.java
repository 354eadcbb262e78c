package leapfrog.scenario;

import leapfrog.model.core.Unit;

/** Checks the record of foreign stakes in an actor file; the model does not read it. */
final class PartnerReader {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final Range AMOUNT = new Range(Unit.BILLION_USD, 0, 1e4);

    private final ActorNames names;

    PartnerReader(ActorNames names) {
        this.names = names;
    }

    void read(Section partners) {
        for (String id : partners.keys()) {
            partners.section(id).ifPresent(this::check);
        }
    }

    private void check(Section partner) {
        partner.needed("name", Forms::name);
        partner.needed("country", Forms::name);
        partner.needed("investor", names::firm);
        partner.value("year", Forms.integer(FIRST_YEAR, LAST_YEAR));
        partner.value("amount", AMOUNT::base);
        Provenance.check(partner, false);
        partner.rejectUnread();
    }
}
