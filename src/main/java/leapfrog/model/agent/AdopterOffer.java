package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Sector;

/**
 * What the adopters of one state are offered in one quarter. The world fills it anew for every
 * state and quarter, beginning with {@link #clear()}; one instance serves all.
 *
 * <p>An ecosystem has a slot from 0 to 63 that it keeps for the whole run; sectors are counted as
 * {@link Sector} orders them.
 */
public final class AdopterOffer implements Serializable {

    /** How many ecosystems there can be. */
    public static final int SLOTS = 64;

    private static final long serialVersionUID = 1;

    private final int sectors;
    private final long[] addresses = new long[SLOTS];
    private final boolean[] declared = new boolean[SLOTS];
    private final double[] banRisks = new double[SLOTS];
    private final double[] barred = new double[SLOTS];
    private final double[] utilities;
    private final double[] thresholdCuts;
    private final double[] depthCeilings;
    private int slots;
    private final double[] innovations;
    private final double[] imitations;
    private double sectorPeers;
    private double review;
    private double switching;
    private double depthGrowth;
    private double depthKept;
    private double secondCost;
    private double secondSensitivity;

    public AdopterOffer(int sectors) {
        this.sectors = (int) Require.within("sectors", sectors, 1, 128);
        this.utilities = new double[sectors * SLOTS];
        Arrays.fill(utilities, Double.NEGATIVE_INFINITY);
        this.thresholdCuts = new double[sectors];
        this.depthCeilings = new double[sectors];
        this.innovations = new double[sectors];
        this.imitations = new double[sectors];
        clear();
    }

    /**
     * Back to nothing on offer: no ecosystem reachable, nobody looks, no switching cost, no second
     * ecosystem, depth at rest with a ceiling of one.
     */
    public void clear() {
        Arrays.fill(utilities, 0, slots * sectors, Double.NEGATIVE_INFINITY);
        Arrays.fill(declared, 0, slots, false);
        Arrays.fill(barred, 0, slots, 0);
        slots = 0;
        Arrays.fill(thresholdCuts, 0);
        Arrays.fill(depthCeilings, 1);
        contagion(0, 0, 0);
        sectorPeers = 0;
        switching(0, 0);
        depth(0);
        second(0, 0);
    }

    /**
     * Declares an ecosystem; it is out of reach until its utilities are given.
     *
     * @param address of its host, see {@link leapfrog.model.core.Luck#owner}: tastes hang on it, so
     *     the order of slots does not matter
     * @param banRisk perceived chance of losing it, 0 to 1
     */
    public void ecosystem(int slot, long address, double banRisk) {
        if (slot < 0 || slot >= SLOTS) {
            throw new IllegalArgumentException("slot must lie in 0 to 63, was " + slot);
        }
        declared[slot] = true;
        addresses[slot] = address;
        banRisks[slot] = Require.share("ban risk", banRisk);
        slots = Math.max(slots, slot + 1);
    }

    /**
     * Keeps an ecosystem from a part of the firms, as a ban does that reaches a part of the market:
     * from the same firms always, and from all whom a narrower ban reaches.
     *
     * @param share of firms, 0 to 1
     */
    public void barred(int slot, double share) {
        barred[slot] = Require.share("barred share", share);
    }

    /**
     * The part of utility that all firms of a sector share: quality, price, network, affinity,
     * friction. Minus infinity puts the ecosystem out of reach, as a ban does.
     */
    public void utility(int sector, int slot, double common) {
        if (!declared[slot]) {
            throw new IllegalArgumentException("slot " + slot + " holds no ecosystem this quarter");
        }
        if (Double.isNaN(common) || common == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "utility of slot " + slot + " in sector " + sector + " was " + common);
        }
        utilities[slot * sectors + sector] = common;
    }

    /**
     * @param innovation p of Bass, a year; attention adds to it
     * @param imitation q of Bass, a year
     * @param review chance that a user looks again within the quarter
     */
    public void contagion(double innovation, double imitation, double review) {
        Arrays.fill(innovations, Require.notNegative("innovation", innovation));
        Arrays.fill(imitations, Require.notNegative("imitation", imitation));
        this.review = Require.share("review", review);
    }

    /** The same of one sector, where it differs: a mandate, or a crisis that meets it alone. */
    public void sectorContagion(int sector, double innovation, double imitation) {
        innovations[sector] = Require.notNegative("innovation", innovation);
        imitations[sector] = Require.notNegative("imitation", imitation);
    }

    /**
     * @param weight of users in a firm's own sector among the users it imitates, the rest being
     *     those of the whole state, from 0 to 1
     */
    public void sectorPeers(double weight) {
        sectorPeers = Require.share("weight of the own sector", weight);
    }

    /** Lowers every threshold of a sector: support, literacy, government use, crisis. */
    public void thresholdCut(int sector, double cut) {
        thresholdCuts[sector] = Require.finite("threshold cut", cut);
    }

    /**
     * @param cost utility lost by changing from one ecosystem to another
     * @param depthKept share of depth that survives the change
     */
    public void switching(double cost, double depthKept) {
        this.switching = Require.within("switching cost", cost, 0, 500);
        this.depthKept = Require.share("depth kept", depthKept);
    }

    /**
     * @param growth share of the way to the ceiling that users go in the quarter: g times literacy
     */
    public void depth(double growth) {
        this.depthGrowth = Require.within("growth of depth", growth, 0, 0.99);
    }

    public void depthCeiling(int sector, double ceiling) {
        depthCeilings[sector] = Require.notNegative("ceiling of depth", ceiling);
    }

    /**
     * @param cost of a second ecosystem as a share of the value of use
     * @param sensitivity utility of the whole value of use; zero means that nobody holds a second
     */
    public void second(double cost, double sensitivity) {
        this.secondCost = Require.notNegative("cost of a second ecosystem", cost);
        this.secondSensitivity = Require.within("sensitivity to ban risk", sensitivity, 0, 500);
    }

    int sectors() {
        return sectors;
    }

    int slots() {
        return slots;
    }

    boolean declared(int slot) {
        return declared[slot];
    }

    long address(int slot) {
        return addresses[slot];
    }

    double banRisk(int slot) {
        return banRisks[slot];
    }

    double barred(int slot) {
        return barred[slot];
    }

    double utility(int sector, int slot) {
        return utilities[slot * sectors + sector];
    }

    double thresholdCut(int sector) {
        return thresholdCuts[sector];
    }

    double depthCeiling(int sector) {
        return depthCeilings[sector];
    }

    double innovation(int sector) {
        return innovations[sector];
    }

    double imitation(int sector) {
        return imitations[sector];
    }

    double sectorPeers() {
        return sectorPeers;
    }

    double review() {
        return review;
    }

    double switching() {
        return switching;
    }

    double depthGrowth() {
        return depthGrowth;
    }

    double depthKept() {
        return depthKept;
    }

    double secondCost() {
        return secondCost;
    }

    double secondSensitivity() {
        return secondSensitivity;
    }
}
