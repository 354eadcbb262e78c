package leapfrog.model.technology;

import java.util.Arrays;
import leapfrog.model.Shipped;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;

/** Firms that do research in MODEL alone, against a mean of 1 mn USD and 10 researchers. */
final class ResearchDesk {

    static final int MODEL = Segment.MODEL.ordinal();
    static final double MEAN_MONEY = 1e6;
    static final double MEAN_TALENT = 10;

    final Knowledge knowledge;
    final Research research;
    final ResearchInputs inputs;

    /**
     * @param home state of each firm, counted from 0
     */
    ResearchDesk(int[] home, Object... idsAndValues) {
        Parameters parameters = Shipped.parameters(idsAndValues);
        long[] owner = new long[home.length];
        for (int f = 0; f < home.length; f++) {
            owner[f] = Luck.owner("firm-" + f);
        }
        knowledge = new Knowledge(home.length, parameters.value("knowledge-leak"));
        research = new Research(home, owner, new Regimes(parameters), knowledge, parameters);
        inputs = ResearchInputs.of(home.length, 1 + Arrays.stream(home).max().orElse(0));
        Arrays.fill(inputs.foreignOpenness(), 1);
        double[] money = new double[Segment.all().size()];
        double[] talent = new double[Segment.all().size()];
        Arrays.fill(money, MEAN_MONEY);
        Arrays.fill(talent, MEAN_TALENT);
        research.normalise(money, talent);
    }

    /** Gives a firm a level, and this many times the mean money with the mean of researchers. */
    ResearchDesk firm(int firm, double level, double timesMeanMoney) {
        knowledge.found(firm, MODEL, level);
        inputs.money()[firm][MODEL] = timesMeanMoney * MEAN_MONEY;
        inputs.talent()[firm][MODEL] = MEAN_TALENT;
        return this;
    }

    /** Starts the memory of frontiers, growing at this pace in nat a year. */
    ResearchDesk growing(double pace) {
        double[] growth = new double[Segment.all().size()];
        Arrays.fill(growth, pace);
        knowledge.remember(growth);
        return this;
    }

    void step(long seed, int quarter) {
        research.step(inputs, new Luck(seed), quarter);
    }

    double level(int firm) {
        return knowledge.level(firm, MODEL);
    }

    double gap(int leader, int follower) {
        return Math.log(level(leader) / level(follower));
    }
}
