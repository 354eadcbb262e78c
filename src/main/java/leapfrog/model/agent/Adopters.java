package leapfrog.model.agent;

import java.io.Serializable;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;
import leapfrog.model.core.Quarter;

/**
 * The adopter firms of one state: each is an agent with a sector, a threshold, tastes, an ecosystem
 * in use, perhaps a second, and a depth of use, kept in arrays at {@link #BYTES} bytes a firm.
 *
 * <p>Contagion stands in the hazard of looking ({@link BassFlow}); whoever looks chooses by random
 * utility. All luck is addressed by run, state and index of the firm, so states may be stepped in
 * any order. A step touches firms only where something may change: depth is carried in sums, and a
 * firm without an ecosystem is passed over while even the best on offer, met with its keenest
 * taste, would lose to having none. Neither alters any outcome.
 */
public final class Adopters implements Serializable {

    /** Memory of one firm. */
    public static final int BYTES = AdopterBooks.BYTES;

    /** Stands for no ecosystem where a slot is expected or returned. */
    public static final int NONE = -1;

    private static final long serialVersionUID = 1;
    private static final int ROW = AdopterMarket.ROW;

    private final long owner;
    private final Luck luck;
    private final AdopterMarket market;
    private final AdopterTally tally;

    private final AdopterAttention attention;
    private final AdopterBooks books;
    private final int[] lookers = new int[AdopterAttention.BLOCK];
    private final double[] chances;

    /**
     * @param owner address of the state, see {@link Luck#owner}
     * @param count firms
     * @param sectorShares weights of the sectors, in their order
     */
    public Adopters(
            long owner, int count, double[] sectorShares, AdopterThresholds thresholds, Luck luck) {
        this(owner, count, sectorShares, thresholds, 1, luck);
    }

    /**
     * @param tasteScale how far tastes for an ecosystem differ between firms, in units of utility;
     *     at 0 all firms of a sector see an ecosystem alike
     */
    public Adopters(
            long owner,
            int count,
            double[] sectorShares,
            AdopterThresholds thresholds,
            double tasteScale,
            Luck luck) {
        int sectors = sectorShares.length;
        this.owner = owner;
        this.luck = luck;
        this.market = new AdopterMarket(owner, sectors, tasteScale, luck);
        this.tally = new AdopterTally(sectors);
        this.attention = new AdopterAttention(sectors);
        this.books = new AdopterBooks(count);
        this.chances = new double[sectors];
        long sectorKey = luck.key(Purpose.ADOPTER_SECTOR, owner, 0);
        long thresholdKey = luck.key(Purpose.ADOPTER_THRESHOLD, owner, 0);
        for (int i = 0; i < count; i++) {
            int sector = Quantiles.choose(sectorShares, sectors, Luck.uniform(sectorKey, i));
            double threshold = thresholds.quantile(Luck.uniform(thresholdKey, i));
            books.none[i] = (float) market.none(i, threshold);
            books.cells[i] = (short) (sector * ROW);
            tally.join(sector);
        }
    }

    /**
     * One quarter, in this order: users cut off from their ecosystem fall back on their second or
     * on none; depth grows; firms look, at the adopted shares of that moment, and choose.
     *
     * @param quarter part of the address of who looks
     */
    public void step(AdopterOffer offer, int quarter) {
        if (offer.sectors() != tally.sectors()) {
            throw new IllegalArgumentException(
                    "offer has " + offer.sectors() + " sectors, the state has " + tally.sectors());
        }
        tally.startQuarter();
        meetNewcomers(offer);
        market.take(offer);
        if (anyCutOff()) {
            fallBack(offer.depthKept());
        }
        tally.deepen(offer, market.choices());
        if (tally.worn()) {
            renewDepths();
        }
        look(offer, luck.key(Purpose.ADOPTER_LOOK, owner, quarter));
    }

    private void meetNewcomers(AdopterOffer offer) {
        for (int c = 1; c <= offer.slots(); c++) {
            if (offer.declared(c - 1) && market.meet(c, offer.address(c - 1))) {
                attention.meet(books, market, c);
            }
        }
    }

    private boolean anyCutOff() {
        for (int s = 0; s < tally.sectors(); s++) {
            for (int cell = s * ROW + 1; cell < s * ROW + market.choices(); cell++) {
                boolean used = tally.users(cell) + tally.secondUsers(cell) > 0;
                if (used && (!market.inReach(cell) || market.narrowed(cell - s * ROW))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void fallBack(double depthKept) {
        for (int i = 0; i < books.firms(); i++) {
            int cell = books.cells[i];
            int row = cell & -ROW;
            if (books.seconds[i] != 0 && isCutOff(i, row, books.seconds[i])) {
                holdSecond(i, row, 0);
            }
            if (cell != row && isCutOff(i, row, cell - row)) {
                int second = books.seconds[i];
                holdSecond(i, row, 0);
                move(i, row + second, depthKept);
                tally.displaceOne();
            }
        }
    }

    private boolean isCutOff(int i, int row, int choice) {
        return !market.inReach(row + choice) || market.isBarred(i, choice);
    }

    private void renewDepths() {
        for (int i = 0; i < books.firms(); i++) {
            books.carried[i] =
                    (float) tally.depth(books.cells[i] >> AdopterMarket.ROW_BITS, books.carried[i]);
        }
        tally.renew();
    }

    private void look(AdopterOffer offer, long key) {
        double adopted = adoptedShare();
        for (int s = 0; s < chances.length; s++) {
            double peers = adopted + offer.sectorPeers() * (adoptedShare(s) - adopted);
            chances[s] =
                    BassFlow.chance(offer.innovation(s), offer.imitation(s), peers, Quarter.YEARS);
        }
        attention.set(market, chances, offer.review());
        for (int start = 0; start < books.firms(); start += AdopterAttention.BLOCK) {
            int count = attention.list(books, start, key, lookers);
            for (int j = 0; j < count; j++) {
                choose(lookers[j], offer.depthKept());
            }
        }
    }

    private void choose(int i, double depthKept) {
        int cell = books.cells[i];
        int row = cell & -ROW;
        int sector = cell >> AdopterMarket.ROW_BITS;
        int choice = market.choose(i, sector, cell - row, books.none[i]);
        holdSecond(i, row, market.second(i, sector, choice));
        if (row + choice != cell) {
            move(i, row + choice, depthKept);
        }
    }

    private void holdSecond(int i, int row, int second) {
        if (books.seconds[i] != second) {
            if (books.seconds[i] != 0) {
                tally.countSecond(row + books.seconds[i], -1);
            }
            if (second != 0) {
                tally.countSecond(row + second, 1);
            }
            books.seconds[i] = (byte) second;
        }
    }

    private void move(int i, int to, double depthKept) {
        int from = books.cells[i];
        int sector = from >> AdopterMarket.ROW_BITS;
        boolean fromNone = (from & (ROW - 1)) == 0;
        boolean toNone = (to & (ROW - 1)) == 0;
        double before = fromNone ? 0 : tally.depth(sector, books.carried[i]);
        double after = toNone ? 0 : before * depthKept;
        books.carried[i] = tally.carried(sector, after);
        books.cells[i] = (short) to;
        tally.move(from, to, before, toNone ? 0 : tally.depth(sector, books.carried[i]));
    }

    /** Firms in the state. */
    public int size() {
        return books.firms();
    }

    /** Firms of a sector. */
    public int members(int sector) {
        return tally.members(sector);
    }

    /** Firms of a sector that use the ecosystem first of all. */
    public int users(int sector, int slot) {
        return tally.users(sector * ROW + slot + 1);
    }

    public int users(int slot) {
        int sum = 0;
        for (int s = 0; s < tally.sectors(); s++) {
            sum += users(s, slot);
        }
        return sum;
    }

    /** Firms of a sector that hold the ecosystem as their second. */
    public int secondUsers(int sector, int slot) {
        return tally.secondUsers(sector * ROW + slot + 1);
    }

    /** Depth of use summed over the ecosystem's users in a sector. */
    public double depth(int sector, int slot) {
        return tally.depth(sector * ROW + slot + 1);
    }

    public double depth(int slot) {
        double sum = 0;
        for (int s = 0; s < tally.sectors(); s++) {
            sum += depth(s, slot);
        }
        return sum;
    }

    /** Share of all firms that use some ecosystem. */
    public double adoptedShare() {
        return books.firms() == 0 ? 0 : (double) tally.adopters() / books.firms();
    }

    /** Share of a sector's firms that use some ecosystem; zero for a sector without firms. */
    public double adoptedShare(int sector) {
        int members = tally.members(sector);
        return members == 0 ? 0 : (double) tally.adopters(sector) / members;
    }

    /** Firms that went from none to some ecosystem in the last step. */
    public int adoptions() {
        return tally.adoptions();
    }

    /** Firms that changed their ecosystem in the last step, of their own will or cut off. */
    public int switches() {
        return tally.switches();
    }

    /** Users that ended the last step's move with none. */
    public int departures() {
        return tally.departures();
    }

    /** Users that were cut off from their ecosystem in the last step. */
    public int displaced() {
        return tally.displaced();
    }

    public int sectorOf(int firm) {
        return books.sector(firm);
    }

    /** Slot of the ecosystem that the firm uses, or {@link #NONE}. */
    public int ecosystemOf(int firm) {
        return books.choice(firm) - 1;
    }

    /** Slot of the ecosystem that the firm holds beside, or {@link #NONE}. */
    public int secondOf(int firm) {
        return books.seconds[firm] - 1;
    }

    /** Depth of use, zero for who uses nothing. */
    public double depthOf(int firm) {
        return ecosystemOf(firm) == NONE ? 0 : tally.depth(sectorOf(firm), books.carried[firm]);
    }
}
