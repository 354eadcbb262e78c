package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.market.finance.Flow;

/**
 * Firms founded within the run, at their dated first quarter: a dated input, near what is known at
 * the time.
 */
final class Founding implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final boolean[] founded;

    Founding(Parts parts) {
        this.parts = parts;
        founded = new boolean[parts.roster.firmCount()];
    }

    void run(int quarter) {
        for (LeadFirm firm : parts.roster.firms()) {
            boolean later = firm.active() != Integer.MIN_VALUE;
            if (later && firm.isActive(quarter) && !founded[firm.index()]) {
                founded[firm.index()] = true;
                parts.standing.enter(firm.index(), firm.home());
                found(firm);
            }
        }
    }

    private void found(LeadFirm firm) {
        int f = firm.index();
        for (var entry : firm.seed().knowledge().entrySet()) {
            int g = entry.getKey().ordinal();
            parts.knowledge.found(f, g, entry.getValue() * parts.knowledge.knownBest(g));
            parts.research.found(f, g, capacity(g), share(g));
        }
        parts.finance.enter(firm);
        parts.park.found(f, firm.value(FirmField.COMPUTE));
        parts.data.found(
                firm, firm.value(FirmField.DATA), parts.reach.table(), parts.presence.access());
        parts.accounts.book(f, Flow.FINANCE, firm.value(FirmField.CASH));
    }

    /** Mean absorptive capacity of those who work in a segment. */
    double capacity(int g) {
        double sum = 0;
        int count = 0;
        for (int j = 0; j < parts.roster.firmCount(); j++) {
            if (parts.knowledge.level(j, g) > 0) {
                sum += parts.research.capacity(j, g);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Mean imitation share of those who work in a segment. */
    double share(int g) {
        double sum = 0;
        int count = 0;
        for (int j = 0; j < parts.roster.firmCount(); j++) {
            if (parts.knowledge.level(j, g) > 0) {
                sum += parts.research.imitationShare(j, g);
                count++;
            }
        }
        return count == 0 ? 0.5 : sum / count;
    }
}
