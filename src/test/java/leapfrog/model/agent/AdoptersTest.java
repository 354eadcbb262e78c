package leapfrog.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

class AdoptersTest {

    private static Adopters state(int firms) {
        return new Adopters(
                AdopterCase.OWNER, firms, AdopterCase.SECTORS, AdopterCase.spread(1), new Luck(12));
    }

    @Test
    void aFirmTakesAtMostTwentyFourBytes() throws IOException {
        int perFirm =
                (serialised(state(20_000)).length - serialised(state(10_000)).length) / 10_000;
        assertThat(perFirm).isEqualTo(Adopters.BYTES).isLessThanOrEqualTo(24);
    }

    @Test
    void steppingAllocatesNothing() {
        Adopters adopters = state(2_000);
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(0, 1, 2), 0.5);
        offer.second(0.2, 5);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int quarter = 0; quarter < 50; quarter++) {
            adopters.step(offer, quarter);
        }
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int quarter = 50; quarter < 250; quarter++) {
            AdopterCase.setUtility(offer, quarter % 3, quarter % 5);
            adopters.step(offer, quarter);
        }
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000);
    }

    @Test
    void tastesOfHalfTheScaleChooseAsUtilitiesOfTwiceTheSize() {
        Adopters keen = tasting(0.5, AdopterCase.spread(1));
        AdopterThresholds doubled =
                new AdopterThresholds(AdopterThresholds.Shape.LOGISTIC, 2, 2 * 1.2);
        Adopters plain = tasting(1, doubled);
        AdopterOffer one = AdopterCase.allLook(AdopterCase.offer(1, 0.5), 0.3);
        one.switching(0.25, 1);
        AdopterOffer twice = AdopterCase.allLook(AdopterCase.offer(2, 1), 0.3);
        twice.switching(0.5, 1);
        for (int quarter = 0; quarter < 5; quarter++) {
            keen.step(one, quarter);
            plain.step(twice, quarter);
        }
        assertThat(keen.users(0)).isBetween(1, 5_000).isEqualTo(plain.users(0));
        assertThat(keen.users(1)).isBetween(1, 5_000).isEqualTo(plain.users(1));
    }

    @Test
    void withoutTastesAllWhoseThresholdIsMetTakeTheBest() {
        Adopters alike = tasting(0, AdopterCase.spread(1));
        alike.step(AdopterCase.allLook(AdopterCase.offer(0.9, 1, 0.8), 0.3), 0);
        // The utility of the best is the median threshold: half of all adopt, and only that.
        assertThat(alike.users(0) + alike.users(2)).isZero();
        assertThat(alike.adoptedShare()).isCloseTo(0.5, within(0.03));
        assertThat(alike.users(1)).isEqualTo(alike.adoptions());
    }

    private static Adopters tasting(double scale, AdopterThresholds thresholds) {
        return new Adopters(
                AdopterCase.OWNER, 5_000, AdopterCase.SECTORS, thresholds, scale, new Luck(12));
    }

    @Test
    void theOrderOfSlotsDoesNotMatter() {
        Adopters straight = state(5_000);
        Adopters swapped = state(5_000);
        AdopterOffer one = AdopterCase.allLook(AdopterCase.offer(1, 0.5), 0.3);
        AdopterOffer two = AdopterCase.allLook(new AdopterOffer(7), 0.3);
        two.ecosystem(9, AdopterCase.address(0), 0);
        two.ecosystem(4, AdopterCase.address(1), 0);
        AdopterCase.setUtility(two, 9, 1);
        AdopterCase.setUtility(two, 4, 0.5);
        for (int quarter = 0; quarter < 5; quarter++) {
            straight.step(one, quarter);
            swapped.step(two, quarter);
        }
        for (int i = 0; i < straight.size(); i++) {
            int[] slots = {9, 4};
            int slot = straight.ecosystemOf(i);
            assertThat(swapped.ecosystemOf(i)).isEqualTo(slot < 0 ? slot : slots[slot]);
        }
    }

    @Test
    void aBetterEcosystemLosesNoUser() {
        Adopters before = state(5_000);
        Adopters after = state(5_000);
        before.step(AdopterCase.allLook(AdopterCase.offer(0, 1), 0), 0);
        after.step(AdopterCase.allLook(AdopterCase.offer(0, 1.05), 0), 0);
        int gained = 0;
        for (int i = 0; i < before.size(); i++) {
            int old = before.ecosystemOf(i);
            int now = after.ecosystemOf(i);
            assertThat(now).isIn(old, 1);
            gained += now == old ? 0 : 1;
        }
        assertThat(gained).isBetween(20, 200);
    }

    @Test
    void aBanMovesWhoHasASecondAndTheRestToNone() {
        Adopters adopters = state(5_000);
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(2, 2), 0);
        offer.ecosystem(0, AdopterCase.address(0), 0.5);
        offer.second(0.2, 10);
        adopters.step(offer, 0);
        int first = adopters.users(0);
        int other = adopters.users(1);
        int hedged = 0;
        for (int s = 0; s < AdopterCase.SECTORS.length; s++) {
            hedged += adopters.secondUsers(s, 1);
        }
        // Logit of 10 x (0.5 - 0.2): 95 in 100 hold a second.
        assertThat((double) hedged / first).isCloseTo(0.953, within(0.02));
        AdopterCase.setUtility(offer, 0, Double.NEGATIVE_INFINITY);
        offer.contagion(0, 0, 0);
        adopters.step(offer, 1);
        assertThat(adopters.users(0)).isZero();
        assertThat(adopters.depth(0)).isZero();
        assertThat(adopters.users(1)).isEqualTo(other + hedged);
        assertThat(adopters.displaced()).isEqualTo(first);
        assertThat(adopters.switches()).isEqualTo(hedged);
        assertThat(adopters.departures()).isEqualTo(first - hedged);
    }

    @Test
    void anEcosystemThatIsNoLongerOfferedLosesItsUsers() {
        Adopters adopters = state(1_000);
        adopters.step(AdopterCase.allLook(AdopterCase.offer(2, 2, 2), 0), 0);
        int users = adopters.users(2);
        AdopterOffer fewer = AdopterCase.offer(2, 2);
        adopters.step(fewer, 1);
        assertThat(adopters.displaced()).isEqualTo(users).isPositive();
        assertThat(adopters.users(2)).isZero();
    }

    @Test
    void nobodyHoldsASecondWithoutSensitivity() {
        Adopters adopters = state(2_000);
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(2, 2), 0.5);
        offer.ecosystem(0, AdopterCase.address(0), 1);
        offer.second(0, 0);
        adopters.step(offer, 0);
        for (int i = 0; i < adopters.size(); i++) {
            assertThat(adopters.secondOf(i)).isEqualTo(Adopters.NONE);
        }
    }

    @Test
    void depthGrowsTowardsItsCeilingAndIsPartlyLostBySwitching() {
        Adopters adopters = state(100);
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(50), 1);
        offer.depth(0.1);
        offer.switching(1, 0.5);
        adopters.step(offer, 0);
        assertThat(adopters.depthOf(7)).isCloseTo(0, within(1e-7));
        adopters.step(offer, 1);
        adopters.step(offer, 2);
        assertThat(adopters.depthOf(7)).isCloseTo(0.19, within(1e-6));
        offer.ecosystem(1, AdopterCase.address(1), 0);
        AdopterCase.setUtility(offer, 1, 85);
        adopters.step(offer, 3);
        assertThat(adopters.ecosystemOf(7)).isEqualTo(1);
        assertThat(adopters.depthOf(7)).isCloseTo(0.271 / 2, within(1e-6));
        assertThat(adopters.depth(1)).isCloseTo(13.55, within(1e-4));
    }

    @Test
    void depthSurvivesMoreGrowthThanAFloatCanScale() {
        Adopters adopters = state(50);
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(50), 0);
        adopters.step(offer, 0);
        offer.depth(0.9);
        for (int quarter = 1; quarter < 60; quarter++) {
            offer.depthCeiling(0, quarter % 2 == 0 ? 1 : 2);
            adopters.step(offer, quarter);
        }
        for (int i = 0; i < adopters.size(); i++) {
            // Ceilings of 1 and 2 by turns: d = 0.1 (0.1 d + 0.9) + 1.8, so d = 1.89 / 0.99.
            double expected = adopters.sectorOf(i) == 0 ? 1.89 / 0.99 : 1;
            assertThat(adopters.depthOf(i)).isCloseTo(expected, within(0.001));
        }
    }

    @Test
    void goesOnAsBeforeAfterACheckpoint() throws IOException, ClassNotFoundException {
        Adopters adopters = state(3_000);
        AdopterOffer offer = AdopterCase.offer(0.3, 1.1);
        offer.contagion(0.2, 0.5, 0.2);
        offer.depth(0.05);
        for (int quarter = 0; quarter < 10; quarter++) {
            adopters.step(offer, quarter);
        }
        byte[] saved = serialised(adopters);
        Adopters copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved))) {
            copy = (Adopters) in.readObject();
        }
        for (int quarter = 10; quarter < 20; quarter++) {
            adopters.step(offer, quarter);
            copy.step(offer, quarter);
        }
        assertThat(serialised(copy)).isEqualTo(serialised(adopters));
    }

    @Test
    void emptySectorsAndStatesHaveNoAdoption() {
        Adopters nobody = state(0);
        nobody.step(AdopterCase.allLook(AdopterCase.offer(1), 1), 0);
        assertThat(nobody.adoptedShare()).isZero();
        assertThat(nobody.adoptedShare(3)).isZero();
    }

    @Test
    void aSlotKeepsItsEcosystem() {
        Adopters adopters = state(10);
        AdopterOffer offer = AdopterCase.offer(1);
        adopters.step(offer, 0);
        offer.ecosystem(0, AdopterCase.address(5), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adopters.step(offer, 1))
                .withMessage("slot 0 already belongs to another ecosystem");
    }

    @Test
    void offersThatMakeNoSenseAreRefused() {
        AdopterOffer offer = new AdopterOffer(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offer.utility(0, 3, 1))
                .withMessage("slot 3 holds no ecosystem this quarter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offer.ecosystem(64, 1, 0))
                .withMessage("slot must lie in 0 to 63, was 64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(10).step(offer, 0))
                .withMessage("offer has 2 sectors, the state has 7");
    }

    private static byte[] serialised(Adopters adopters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(adopters);
        }
        return bytes.toByteArray();
    }
}
