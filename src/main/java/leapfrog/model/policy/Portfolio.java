package leapfrog.model.policy;

/** Re-weights the strengths of a state's instruments; their sum stays and none passes 1. */
final class Portfolio {

    private Portfolio() {}

    /**
     * Moves a share of the strength of all others to one.
     *
     * @param strength changed in place; zero for what is not in force
     */
    static void focus(double[] strength, int chosen, double share) {
        double others = -strength[chosen];
        for (double one : strength) {
            others += one;
        }
        double moved = Math.min(share * others, 1 - strength[chosen]);
        if (moved <= 0) {
            return;
        }
        for (int i = 0; i < strength.length; i++) {
            strength[i] = i == chosen ? strength[i] + moved : strength[i] * (1 - moved / others);
        }
    }

    /**
     * Moves a share of the strength of those that have a worth to strengths in proportion to
     * strength times worth; what would pass 1 goes to the others.
     *
     * @param strength changed in place
     * @param worth not below zero; NaN for what the rule says nothing of
     */
    static void towards(double[] strength, double[] worth, double share) {
        double whole = 0;
        double weighted = 0;
        for (int i = 0; i < strength.length; i++) {
            if (!Double.isNaN(worth[i])) {
                whole += strength[i];
                weighted += strength[i] * worth[i];
            }
        }
        if (weighted <= 0 || share <= 0) {
            return;
        }
        double over = 0;
        double room = 0;
        double[] aim = strength.clone();
        for (int i = 0; i < strength.length; i++) {
            if (!Double.isNaN(worth[i])) {
                double target = whole * strength[i] * worth[i] / weighted;
                aim[i] = (1 - share) * strength[i] + share * target;
                over += Math.max(0, aim[i] - 1);
                room += strength[i] > 0 ? Math.max(0, 1 - aim[i]) : 0;
            }
        }
        for (int i = 0; i < strength.length; i++) {
            if (!Double.isNaN(worth[i]) && strength[i] > 0) {
                double more = room > 0 ? over * Math.max(0, 1 - aim[i]) / room : 0;
                strength[i] = Math.min(1, aim[i]) + more;
            }
        }
    }
}
