package leapfrog.model.agent;

import leapfrog.model.core.Luck;

/** A state's adopters and what they are offered, for tests. */
final class AdopterCase {

    static final double[] SECTORS = {0.2, 0.1, 0.1, 0.15, 0.1, 0.1, 0.25};
    static final long OWNER = Luck.owner("KR");

    private AdopterCase() {}

    static AdopterThresholds spread(double location) {
        return new AdopterThresholds(AdopterThresholds.Shape.LOGISTIC, location, 1.2);
    }

    /** Nobody has the choice of none. */
    static AdopterThresholds forced() {
        return new AdopterThresholds(AdopterThresholds.Shape.LOGISTIC, Double.NEGATIVE_INFINITY, 0);
    }

    static long address(int ecosystem) {
        return Luck.owner("firm-" + ecosystem);
    }

    /** Ecosystems 0, 1, ... with one utility each in every sector. */
    static AdopterOffer offer(double... utilities) {
        AdopterOffer offer = new AdopterOffer(SECTORS.length);
        for (int k = 0; k < utilities.length; k++) {
            offer.ecosystem(k, address(k), 0);
            setUtility(offer, k, utilities[k]);
        }
        return offer;
    }

    static void setUtility(AdopterOffer offer, int slot, double utility) {
        for (int s = 0; s < SECTORS.length; s++) {
            offer.utility(s, slot, utility);
        }
    }

    /** Everybody without an ecosystem looks every quarter. */
    static AdopterOffer allLook(AdopterOffer offer, double review) {
        offer.contagion(1e9, 0, review);
        return offer;
    }
}
