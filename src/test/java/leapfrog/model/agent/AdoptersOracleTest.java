package leapfrog.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.core.Luck;
import leapfrog.model.core.Purpose;
import org.junit.jupiter.api.Test;

/**
 * The arrays, factors, sums and shortcuts against the model as it is written: every firm in turn,
 * utilities with Gumbel tastes, argmax, depth by its own recursion.
 */
class AdoptersOracleTest {

    private static final int FIRMS = 3_000;
    private static final int SLOTS = 6;
    private static final double SWITCHING = 0.8;
    private static final double KEPT = 0.4;
    private static final double COST = 0.2;
    private static final double SENSITIVITY = 9;
    private static final double REVIEW = 0.15;

    private final Luck luck = new Luck(99);
    private final int[] sector = new int[FIRMS];
    private final double[] threshold = new double[FIRMS];
    private final int[] current = new int[FIRMS];
    private final int[] second = new int[FIRMS];
    private final double[] depth = new double[FIRMS];

    private static double utility(int s, int slot, int quarter) {
        boolean notYet = quarter < 5 * slot;
        boolean banned = slot == 1 && quarter >= 30 || slot == 3 && s == 2 && quarter >= 20;
        return notYet || banned
                ? Double.NEGATIVE_INFINITY
                : 1.5 * Math.sin(slot + 0.2 * quarter) + 0.04 * quarter + 0.1 * s;
    }

    private static double banRisk(int slot) {
        return slot % 3 * 0.3;
    }

    private static double cut(int s) {
        return 0.05 * s;
    }

    private double gumbel(int firm, int slot) {
        long mixed = Luck.mix(slot < 0 ? -1 : AdopterCase.address(slot));
        long key = luck.key(Purpose.ADOPTER_TASTE, AdopterCase.OWNER + mixed, 0);
        return -Math.log(-Math.log(Luck.uniform(key, firm)));
    }

    @Test
    void everyFirmDoesWhatTheModelSays() {
        Adopters adopters =
                new Adopters(
                        AdopterCase.OWNER,
                        FIRMS,
                        AdopterCase.SECTORS,
                        AdopterCase.spread(2.5),
                        luck);
        birth();
        AdopterOffer offer = new AdopterOffer(AdopterCase.SECTORS.length);
        for (int quarter = 0; quarter < 50; quarter++) {
            fill(offer, quarter);
            double share = stepByHand(quarter);
            adopters.step(offer, quarter);
            assertThat(adopters.adoptedShare()).as("quarter %s", quarter).isEqualTo(share);
            compare(adopters);
        }
        assertThat(adopters.adoptedShare()).isBetween(0.3, 0.95);
    }

    private void fill(AdopterOffer offer, int quarter) {
        offer.clear();
        offer.contagion(0.1, 0.5, REVIEW);
        offer.switching(SWITCHING, KEPT);
        offer.depth(0.06);
        offer.second(COST, SENSITIVITY);
        for (int slot = 0; slot < SLOTS; slot++) {
            offer.ecosystem(slot, AdopterCase.address(slot), banRisk(slot));
            for (int s = 0; s < AdopterCase.SECTORS.length; s++) {
                offer.utility(s, slot, utility(s, slot, quarter));
                offer.thresholdCut(s, cut(s));
                offer.depthCeiling(s, 1 + 0.2 * s);
            }
        }
    }

    private void birth() {
        long sectorKey = luck.key(Purpose.ADOPTER_SECTOR, AdopterCase.OWNER, 0);
        long thresholdKey = luck.key(Purpose.ADOPTER_THRESHOLD, AdopterCase.OWNER, 0);
        for (int i = 0; i < FIRMS; i++) {
            double left = Luck.uniform(sectorKey, i);
            while (left > AdopterCase.SECTORS[sector[i]]) {
                left -= AdopterCase.SECTORS[sector[i]++];
            }
            double u = Luck.uniform(thresholdKey, i);
            threshold[i] = 2.5 + 1.2 * Math.log(u / (1 - u));
            current[i] = -1;
            second[i] = -1;
        }
    }

    private double stepByHand(int quarter) {
        int users = 0;
        for (int i = 0; i < FIRMS; i++) {
            fallBack(i, quarter);
            if (current[i] >= 0) {
                depth[i] += 0.06 * (1 + 0.2 * sector[i] - depth[i]);
                users++;
            }
        }
        double looking = BassFlow.chance(0.1, 0.5, (double) users / FIRMS, 0.25);
        long key = luck.key(Purpose.ADOPTER_LOOK, AdopterCase.OWNER, quarter);
        int after = 0;
        for (int i = 0; i < FIRMS; i++) {
            if (Luck.uniform(key, i) < (current[i] < 0 ? looking : REVIEW)) {
                settle(i, best(i, quarter));
                second[i] = secondBest(i, quarter);
            }
            after += current[i] >= 0 ? 1 : 0;
        }
        return (double) after / FIRMS;
    }

    private void fallBack(int i, int quarter) {
        if (second[i] >= 0 && unreachable(i, second[i], quarter)) {
            second[i] = -1;
        }
        if (current[i] >= 0 && unreachable(i, current[i], quarter)) {
            settle(i, second[i]);
            second[i] = -1;
        }
    }

    private boolean unreachable(int i, int slot, int quarter) {
        return utility(sector[i], slot, quarter) == Double.NEGATIVE_INFINITY;
    }

    private void settle(int i, int choice) {
        if (choice != current[i]) {
            depth[i] = choice < 0 || current[i] < 0 ? 0 : depth[i] * KEPT;
            current[i] = choice;
        }
    }

    private int best(int i, int quarter) {
        int pick = -1;
        double best = gumbel(i, -1);
        for (int slot = 0; slot < SLOTS; slot++) {
            double value =
                    utility(sector[i], slot, quarter)
                            - (threshold[i] - cut(sector[i]))
                            - (current[i] >= 0 && slot != current[i] ? SWITCHING : 0)
                            + gumbel(i, slot);
            if (value > best) {
                best = value;
                pick = slot;
            }
        }
        return pick;
    }

    private int secondBest(int i, int quarter) {
        int pick = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int slot = 0; slot < SLOTS && current[i] >= 0; slot++) {
            double value =
                    utility(sector[i], slot, quarter)
                            - SENSITIVITY * banRisk(slot)
                            + gumbel(i, slot);
            if (slot != current[i] && value > best) {
                best = value;
                pick = slot;
            }
        }
        if (pick < 0) {
            return -1;
        }
        double averted = banRisk(current[i]) * (1 - banRisk(pick));
        double chance = 1 / (1 + Math.exp(-SENSITIVITY * (averted - COST)));
        long key = luck.key(Purpose.ADOPTER_SECOND, AdopterCase.OWNER, 0);
        return Luck.uniform(key, i) < chance ? pick : -1;
    }

    private void compare(Adopters adopters) {
        int sectors = AdopterCase.SECTORS.length;
        double[][] depths = new double[sectors][SLOTS];
        int[][] users = new int[sectors][SLOTS];
        int[][] seconds = new int[sectors][SLOTS];
        for (int i = 0; i < FIRMS; i++) {
            assertThat(adopters.ecosystemOf(i)).isEqualTo(current[i]);
            assertThat(adopters.secondOf(i)).isEqualTo(second[i]);
            assertThat(adopters.depthOf(i)).isCloseTo(depth[i], within(1e-5));
            if (current[i] >= 0) {
                depths[sector[i]][current[i]] += depth[i];
                users[sector[i]][current[i]]++;
            }
            if (second[i] >= 0) {
                seconds[sector[i]][second[i]]++;
            }
        }
        for (int s = 0; s < sectors; s++) {
            for (int slot = 0; slot < SLOTS; slot++) {
                assertThat(adopters.users(s, slot)).isEqualTo(users[s][slot]);
                assertThat(adopters.secondUsers(s, slot)).isEqualTo(seconds[s][slot]);
                assertThat(adopters.depth(s, slot)).isCloseTo(depths[s][slot], within(1e-3));
            }
        }
    }
}
