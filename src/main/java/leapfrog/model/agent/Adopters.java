package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Arrays;
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

    /** Memory of one firm: score of none, keenest taste, depth, cell, second ecosystem. */
    public static final int BYTES = 4 + 4 + 4 + 2 + 1;

    /** Stands for no ecosystem where a slot is expected or returned. */
    public static final int NONE = -1;

    private static final long serialVersionUID = 1;
    private static final int ROW = AdopterMarket.ROW;
    private static final int BLOCK = 1024;

    /** Makes up for rounding to float: passing over must never be an error. */
    private static final double CAUTION = 1 - 1e-6;

    private final long owner;
    private final Luck luck;
    private final AdopterMarket market;
    private final AdopterTally tally;

    /** E exp(-threshold): the score of having none, lower is better. */
    private final float[] none;

    /** No more than the least E of this firm over all ecosystems ever met. */
    private final float[] keenest;

    /** Depth of use as {@link AdopterTally} carries it. */
    private final float[] carried;

    /** Sector and choice in one number. */
    private final short[] cells;

    private final byte[] seconds;

    private final float[] bounds;
    private final int[] awake = new int[BLOCK];

    /**
     * @param owner address of the state, see {@link Luck#owner}
     * @param count firms
     * @param sectorShares weights of the sectors, in their order
     */
    public Adopters(
            long owner, int count, double[] sectorShares, AdopterThresholds thresholds, Luck luck) {
        int sectors = sectorShares.length;
        this.owner = owner;
        this.luck = luck;
        this.market = new AdopterMarket(owner, sectors, luck);
        this.tally = new AdopterTally(sectors);
        this.none = new float[count];
        this.keenest = new float[count];
        this.carried = new float[count];
        this.cells = new short[count];
        this.seconds = new byte[count];
        this.bounds = new float[sectors * ROW];
        Arrays.fill(keenest, Float.POSITIVE_INFINITY);
        long sectorKey = luck.key(Purpose.ADOPTER_SECTOR, owner, 0);
        long thresholdKey = luck.key(Purpose.ADOPTER_THRESHOLD, owner, 0);
        for (int i = 0; i < count; i++) {
            int sector = Quantiles.choose(sectorShares, sectors, Luck.uniform(sectorKey, i));
            double threshold = thresholds.quantile(Luck.uniform(thresholdKey, i));
            none[i] = (float) (market.taste(i, 0) * Math.exp(-threshold));
            cells[i] = (short) (sector * ROW);
            tally.join(sector);
        }
    }

    /**
     * One quarter, in this order: users cut off from their ecosystem fall back on their second or
     * on none; depth grows; firms look, at the state's adopted share of that moment, and choose.
     *
     * @param quarter part of the address of who looks
     */
    public void step(AdopterOffer offer, int quarter) {
        if (offer.sectors() != tally.sectors()) {
            throw new IllegalArgumentException(
                    "offer has " + offer.sectors() + " sectors, the state has " + tally.sectors());
        }
        market.take(offer);
        tally.startQuarter();
        meetNewcomers(offer);
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
        for (int c = 1; c < market.choices(); c++) {
            if (offer.declared(c - 1) && market.meet(c, offer.address(c - 1))) {
                for (int i = 0; i < keenest.length; i++) {
                    float bound = (float) (market.tasteAtLeast(i, c) * CAUTION);
                    keenest[i] = Math.min(keenest[i], bound);
                }
            }
        }
    }

    private boolean anyCutOff() {
        for (int s = 0; s < tally.sectors(); s++) {
            for (int cell = s * ROW + 1; cell < s * ROW + market.choices(); cell++) {
                boolean used = tally.users(cell) + tally.secondUsers(cell) > 0;
                if (used && !market.inReach(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void fallBack(double depthKept) {
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            int row = cell & -ROW;
            if (seconds[i] != 0 && !market.inReach(row + seconds[i])) {
                holdSecond(i, row, 0);
            }
            if (cell != row && !market.inReach(cell)) {
                int second = seconds[i];
                holdSecond(i, row, 0);
                move(i, row + second, depthKept);
                tally.displaceOne();
            }
        }
    }

    private void renewDepths() {
        for (int i = 0; i < cells.length; i++) {
            carried[i] = (float) tally.depth(cells[i] >> AdopterMarket.ROW_BITS, carried[i]);
        }
        tally.renew();
    }

    private void look(AdopterOffer offer, long key) {
        double adopted = adoptedShare();
        double chance =
                BassFlow.chance(offer.innovation(), offer.imitation(), adopted, Quarter.YEARS);
        setBounds(chance, offer.review());
        for (int start = 0; start < cells.length; start += BLOCK) {
            int count = wake(start, Math.min(cells.length, start + BLOCK));
            for (int j = 0; j < count; j++) {
                int i = awake[j];
                boolean user = (cells[i] & (ROW - 1)) != 0;
                if (Luck.uniform(key, i) < (user ? offer.review() : chance)) {
                    choose(i, offer.depthKept());
                }
            }
        }
    }

    /**
     * By cell, the factor that decides whether a firm there is awake. A user always may be, when
     * anybody reviews at all.
     */
    private void setBounds(double chance, double review) {
        float users = review > 0 ? -1 : Float.POSITIVE_INFINITY;
        for (int s = 0; s < tally.sectors(); s++) {
            Arrays.fill(bounds, s * ROW, (s + 1) * ROW, users);
            double least = market.leastFactor(s) * CAUTION;
            float bound = least < Float.MIN_NORMAL ? 0 : (float) least;
            bounds[s * ROW] = chance > 0 ? bound : Float.POSITIVE_INFINITY;
        }
    }

    /** Lists the firms of a block that might change their choice if they looked. */
    private int wake(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            awake[count] = i;
            count += none[i] > keenest[i] * bounds[cells[i]] ? 1 : 0;
        }
        return count;
    }

    private void choose(int i, double depthKept) {
        int cell = cells[i];
        int row = cell & -ROW;
        int sector = cell >> AdopterMarket.ROW_BITS;
        int choice = market.choose(i, sector, cell - row, none[i]);
        holdSecond(i, row, market.second(i, sector, choice));
        if (row + choice != cell) {
            move(i, row + choice, depthKept);
        }
    }

    private void holdSecond(int i, int row, int second) {
        if (seconds[i] != second) {
            if (seconds[i] != 0) {
                tally.countSecond(row + seconds[i], -1);
            }
            if (second != 0) {
                tally.countSecond(row + second, 1);
            }
            seconds[i] = (byte) second;
        }
    }

    private void move(int i, int to, double depthKept) {
        int from = cells[i];
        int sector = from >> AdopterMarket.ROW_BITS;
        boolean fromNone = (from & (ROW - 1)) == 0;
        boolean toNone = (to & (ROW - 1)) == 0;
        double before = fromNone ? 0 : tally.depth(sector, carried[i]);
        double after = toNone ? 0 : before * depthKept;
        carried[i] = tally.carried(sector, after);
        cells[i] = (short) to;
        tally.move(from, to, before, toNone ? 0 : tally.depth(sector, carried[i]));
    }

    /** Firms in the state. */
    public int size() {
        return cells.length;
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
        return cells.length == 0 ? 0 : (double) tally.adopters() / cells.length;
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
        return cells[firm] >> AdopterMarket.ROW_BITS;
    }

    /** Slot of the ecosystem that the firm uses, or {@link #NONE}. */
    public int ecosystemOf(int firm) {
        return (cells[firm] & (ROW - 1)) - 1;
    }

    /** Slot of the ecosystem that the firm holds beside, or {@link #NONE}. */
    public int secondOf(int firm) {
        return seconds[firm] - 1;
    }

    /** Depth of use, zero for who uses nothing. */
    public double depthOf(int firm) {
        return ecosystemOf(firm) == NONE ? 0 : tally.depth(sectorOf(firm), carried[firm]);
    }
}
