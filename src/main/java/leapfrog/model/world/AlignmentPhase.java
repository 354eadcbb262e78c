package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Luck;
import leapfrog.model.market.bloc.Blocs;
import leapfrog.model.technology.Segment;

/**
 * Third states and blocs of a quarter: what flowed is gathered, firms invest abroad, states look at
 * their ties and norms in each fourth quarter, and what two standards cost is charged.
 */
final class AlignmentPhase implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final Revenues revenues;
    private final FlowBook book;
    private final double[] computing;
    private final double[] ofPlatforms;
    private final double[] room;
    private final double[] gain;

    AlignmentPhase(Parts parts, Revenues revenues) {
        this.parts = parts;
        this.revenues = revenues;
        book = new FlowBook(parts, revenues);
        int states = parts.roster.stateCount();
        computing = new double[states];
        ofPlatforms = new double[states];
        room = new double[states];
        gain = new double[states];
    }

    void run(Situation now) {
        Blocs blocs = parts.blocs;
        boolean lastOfYear = now.quarter().ofYear() == 4;
        takeStock();
        if (lastOfYear) {
            weighWalls();
        }
        Blocs.Quarterly quarterly =
                new Blocs.Quarterly(
                        now.terms(),
                        now.rulings(),
                        parts.economy.gdp(),
                        revenues.business(),
                        computing,
                        ofPlatforms,
                        room,
                        gain,
                        now.ordinal(),
                        lastOfYear);
        Luck luck = parts.luck;
        blocs.begin();
        book.gather();
        blocs.invest(quarterly, luck);
        blocs.close(quarterly, luck);
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            revenues.comply(f, blocs.dual().hardware(f), blocs.dual().use(f));
        }
        parts.reach.add(blocs.reach().table());
        parts.park.place(blocs.hosting().placed());
        parts.data.keep(blocs.norms().closure());
    }

    private void takeStock() {
        Arrays.fill(ofPlatforms, 0);
        for (LeadFirm firm : parts.roster.firms()) {
            boolean placing = firm.worksIn(Segment.PLATFORM) || firm.worksIn(Segment.CLOUD);
            ofPlatforms[firm.home()] += placing ? parts.park.stock(firm.index()) : 0;
        }
        for (int s = 0; s < computing.length; s++) {
            computing[s] = parts.park.stockOf(s);
            room[s] = parts.park.room(s);
        }
    }

    /** Share of home data that home firms hold, less the share of theirs that comes from abroad. */
    private void weighWalls() {
        double[] abroad = new double[gain.length];
        double[] held = new double[gain.length];
        for (LeadFirm firm : parts.roster.firms()) {
            int home = firm.home();
            for (int s = 0; s < gain.length; s++) {
                double part = parts.data.held(firm.index(), s);
                held[home] += part;
                abroad[home] += s == home ? 0 : part;
            }
        }
        for (int s = 0; s < gain.length; s++) {
            double kept = parts.data.homeShare(s);
            double lost = held[s] > 0 ? abroad[s] / held[s] : 0;
            gain[s] = (Double.isNaN(kept) ? 0 : kept) - lost;
        }
    }
}
