package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the world's progress may depend on, and on what not. */
class WorldProgressTest {

    private static final int SEEDS = 12;
    private static final Blueprint BASELINE =
            Shipped.scenario("baseline.yaml", 40, "2035-Q4").withProbes(List.of());

    /**
     * The split test: the best firm of a segment is cut into two equal halves that know as much.
     */
    @ParameterizedTest
    @CsvSource({"google,MODEL", "google,CHIP_DESIGN", "nvidia,MODEL", "nvidia,CHIP_DESIGN"})
    void cuttingAFirmInTwoHardlyChangesTheGrowthOfTheFrontier(String firm, Segment segment) {
        double whole = growth(BASELINE, segment);
        double cut = growth(Worlds.withFirms(BASELINE, cutInTwo(firm)), segment);
        assertThat(cut / whole - 1).isBetween(-0.1, 0.1);
    }

    private static List<FirmSeed> cutInTwo(String id) {
        List<FirmSeed> firms = new ArrayList<>();
        for (FirmSeed firm : BASELINE.firms()) {
            if (firm.id().equals(id)) {
                firms.add(half(firm, id));
                firms.add(half(firm, id + "-2"));
            } else {
                firms.add(firm);
            }
        }
        return firms;
    }

    private static FirmSeed half(FirmSeed firm, String id) {
        Map<FirmField, Double> values = new EnumMap<>(firm.values());
        for (FirmField field :
                List.of(
                        FirmField.REVENUE,
                        FirmField.CASH,
                        FirmField.RESEARCH,
                        FirmField.COMPUTE,
                        FirmField.DATA)) {
            values.put(field, firm.value(field) / 2);
        }
        return new FirmSeed(
                id,
                firm.name(),
                List.of(),
                firm.home(),
                firm.activeFrom(),
                values,
                firm.knowledge(),
                half(firm.research()),
                firm.champions());
    }

    private static Map<Segment, Double> half(Map<Segment, Double> research) {
        Map<Segment, Double> half = new EnumMap<>(Segment.class);
        research.forEach((segment, money) -> half.put(segment, money / 2));
        return half;
    }

    /** Growth of the world's best level from the first to the last quarter, mean over seeds. */
    private static double growth(Blueprint blueprint, Segment segment) {
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            World world = Worlds.begun(blueprint, Worlds.seed(seed));
            double start = world.knowledge().frontier(segment.ordinal());
            for (int t = 1; t < blueprint.quarters(); t++) {
                world.stepQuarter();
            }
            sum += Math.log(world.knowledge().frontier(segment.ordinal()) / start);
        }
        return sum / SEEDS;
    }

    /**
     * The growth condition: research must get harder faster than money for it grows, phi above dlnR
     * / dlnA, or knowledge explodes. Money is that of all firms, over the whole run.
     */
    @Test
    void modelResearchGetsHarderFasterThanItsMoneyGrows() {
        int model = Segment.MODEL.ordinal();
        double money = 0;
        double level = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            World world = Worlds.begun(BASELINE, Worlds.seed(seed));
            double moneyAtStart = money(world, model);
            double levelAtStart = world.knowledge().frontier(model);
            for (int t = 1; t < BASELINE.quarters(); t++) {
                world.stepQuarter();
            }
            money += Math.log(money(world, model) / moneyAtStart);
            level += Math.log(world.knowledge().frontier(model) / levelAtStart);
        }
        assertThat(money / level)
                .isLessThan(BASELINE.parameters().value("difficulty", Segment.MODEL));
    }

    private static double money(World world, int segment) {
        double sum = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            sum += world.researchMoney(f, segment);
        }
        return sum;
    }
}
