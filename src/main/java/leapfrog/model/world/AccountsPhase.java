package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Backers;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.technology.Segment;

/** Accounts of a quarter: revenue and cost are booked, owners fill up or take out, GDP moves on. */
final class AccountsPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MODEL = Segment.MODEL.ordinal();

    private final Parts parts;
    private final FundingPhase funding;
    private final Revenues revenues;
    private final double operation;
    private final double buffer;
    private final double plenty;
    private final double payout;
    private final Backers backers;

    AccountsPhase(Parts parts, FundingPhase funding, Revenues revenues) {
        this.parts = parts;
        this.funding = funding;
        this.revenues = revenues;
        Parameters p = parts.parameters;
        operation = p.value("operation-cost");
        buffer = p.value("cash-buffer");
        plenty = p.value("cash-plenty");
        payout = p.value("payout");
        backers = new Backers(parts.roster.firmCount(), p);
    }

    void run(Situation now, double[] physical, double[] rent) {
        revenues.update(physical, rent);
        Accounts accounts = parts.accounts;
        for (LeadFirm firm : parts.roster.firms()) {
            int f = firm.index();
            if (parts.standing.acts(f)) {
                double own = revenues.own(f) / 4;
                double users = revenues.adopters(f) / 4;
                accounts.book(f, Flow.PLATFORM, own);
                accounts.book(f, Flow.ADOPTERS, users);
                accounts.book(f, Flow.OPERATION, operation * (own + users));
            }
        }
        funding.pay();
        for (int a = 0; a < parts.buyers.count(); a++) {
            settle(a);
        }
        parts.others.step(parts.economy.gdp(), funding.grants().forOtherChips());
        parts.economy.step(parts.ecosystems.usefulUse(), parts.ecosystems.newDepth(), now.terms());
    }

    /** Owners keep cash between a buffer and plenty, both in years of the technology budget. */
    private void settle(int account) {
        Accounts accounts = parts.accounts;
        double scale =
                account < parts.roster.firmCount()
                        ? parts.finance.budget(account) + funding.researchCost(account)
                        : parts.finance.budget(account);
        double cash = accounts.cash(account);
        double least = buffer * scale;
        double most = plenty * scale;
        if (cash < least) {
            accounts.book(account, Flow.FINANCE, given(account, least - cash, scale));
        } else if (cash > most) {
            accounts.book(account, Flow.DIVIDENDS, payout * (cash - most));
        }
        if (account < parts.roster.firmCount()) {
            backers.note(account, accounts.cash(account));
        }
    }

    /**
     * What a firm that runs short is given. Makers of chips are always kept: their plants have no
     * other use, and states do not let them go.
     */
    private double given(int account, double need, double scale) {
        boolean firm = account < parts.roster.firmCount() && parts.standing.acts(account);
        if (!firm || Closing.isKept(parts.roster.firms().get(account))) {
            return need;
        }
        double behind = 0;
        if (parts.knowledge.level(account, MODEL) > 0) {
            double best = parts.labs.frontier(parts.roster.home()[account]);
            double own = parts.labs.trained(account);
            behind = Double.isFinite(own) ? Math.max(0, best - own) : 0;
        }
        return backers.given(need, backers.most(scale, revenues.business(account), behind));
    }

    /** Who keeps firms going, and who has been short for how long. */
    Backers backers() {
        return backers;
    }
}
