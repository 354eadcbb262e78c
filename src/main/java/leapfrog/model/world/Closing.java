package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Backers;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.technology.Segment;

/**
 * Firms whose backers have given up: their devices are sold to the other buyers of the state, what
 * they knew, their models and their data are gone, their researchers work for others, and lenders
 * lose what is owed.
 */
final class Closing implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final Backers backers;
    private final Revenues revenues;
    private final double usedPrice;

    Closing(Parts parts, Backers backers, Revenues revenues) {
        this.parts = parts;
        this.backers = backers;
        this.revenues = revenues;
        usedPrice = parts.parameters.value("used-device-price");
    }

    /** Makers of chips, wafers, memory and tools change owners rather than vanish. */
    static boolean isKept(LeadFirm firm) {
        return firm.seed().knowledge().keySet().stream().anyMatch(Segment::isChipMaking);
    }

    void run() {
        for (LeadFirm firm : parts.roster.firms()) {
            if (parts.standing.acts(firm.index()) && backers.giveUp(firm.index())) {
                close(firm);
            }
        }
    }

    private void close(LeadFirm firm) {
        int f = firm.index();
        for (Segment segment : firm.seed().knowledge().keySet()) {
            parts.knowledge.found(f, segment.ordinal(), 0);
        }
        parts.labs.close(f);
        parts.data.found(firm, 0, parts.reach.table(), parts.presence.access());
        parts.finance.leave(f);
        revenues.close(f);
        sell(parts, f, parts.buyers.others(firm.home()), 1, usedPrice);
        windUp(f);
        backers.forget(f);
        parts.standing.leave(f);
    }

    /** Sells a share of one owner's devices to another at a part of what they cost. */
    static void sell(Parts parts, int from, int to, double share, double price) {
        double paid = price * parts.park.move(from, to, share);
        parts.accounts.book(from, Flow.USED_SALES, paid);
        parts.accounts.book(to, Flow.USED_DEVICES, paid);
    }

    private void windUp(int f) {
        Accounts accounts = parts.accounts;
        double cash = accounts.cash(f);
        if (cash < 0) {
            accounts.book(f, Flow.LOST_DEBT, -cash);
        } else {
            accounts.book(f, Flow.DIVIDENDS, cash);
        }
    }
}
