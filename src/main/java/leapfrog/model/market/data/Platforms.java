package leapfrog.model.market.data;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * Whose platforms a state's people use. Attention is scarce and the same per person everywhere: it
 * is divided among the lead firms' platforms and all others by a logit with cumulative advantage.
 * Whoever has more users has more data of them, serves them better and wins more of them (S0: data
 * tend to monopoly). Tables are firms by states.
 */
public final class Platforms implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PLATFORM = Segment.PLATFORM.ordinal();

    private final Roster roster;
    private final boolean[] collects;
    private final int[] collectors;
    private final double[][] draw;
    private final double[][] share;
    private final double[][] shareAtStart;
    private final double[][] heldAtStart;
    private final double[][] accessBefore;
    private final double[] others;
    private final double[] othersAtStart;
    private final double[] aim;
    private final double[] skill;
    private final double[] skillAtStart;
    private final double otherPlatforms;
    private final double speed;
    private final double dataWorth;
    private final double network;
    private final double quality;
    private double attention;

    /**
     * @param reach how easily what a state (row) offers reaches another (column), from 0 to 1
     */
    public Platforms(Roster roster, double[][] reach, Parameters parameters) {
        this.roster = roster;
        int firms = roster.firmCount();
        int states = roster.stateCount();
        Languages languages = new Languages(roster, parameters);
        collects = new boolean[firms];
        collectors = roster.in(Segment.PLATFORM);
        draw = new double[firms][states];
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            collects[f] = DataMarket.collects(firm);
            for (int s = 0; s < states && collects[f]; s++) {
                double read = s == firm.home() ? 1 : languages.carried(firm.home());
                draw[f][s] = firm.value(FirmField.DATA) * reach[firm.home()][s] * read;
            }
        }
        share = new double[firms][states];
        shareAtStart = new double[firms][states];
        heldAtStart = new double[firms][states];
        accessBefore = new double[firms][states];
        others = new double[states];
        othersAtStart = new double[states];
        aim = new double[firms];
        skill = new double[firms];
        skillAtStart = new double[firms];
        Arrays.fill(skillAtStart, Double.NaN);
        otherPlatforms = parameters.value("other-platforms");
        speed = parameters.value("platform-speed");
        dataWorth = parameters.value("platform-data-worth");
        network = parameters.value("platform-network");
        quality = parameters.value("platform-quality-weight");
    }

    /**
     * Divides the attention of the start as the rules of the start have it.
     *
     * @param access share of a state's people that a firm's platform may reach
     * @param there whether a firm is founded
     */
    public void start(double[][] access, boolean[] there) {
        double most = 0;
        for (int s = 0; s < others.length; s++) {
            others[s] = 0;
            for (int f = 0; f < share.length; f++) {
                share[f][s] = there[f] ? draw[f][s] * access[f][s] : 0;
                accessBefore[f][s] = access[f][s];
                others[s] += share[f][s];
            }
            most = Math.max(most, others[s]);
        }
        attention = most * (1 + otherPlatforms);
        for (int s = 0; s < others.length && attention > 0; s++) {
            others[s] = 1 - others[s] / attention;
            othersAtStart[s] = others[s];
            for (int f = 0; f < share.length; f++) {
                share[f][s] /= attention;
                shareAtStart[f][s] = share[f][s];
            }
        }
    }

    /** Notes what of the data of each state each firm holds, against which more is an advantage. */
    public void remember(DataMarket data) {
        for (int f = 0; f < share.length; f++) {
            for (int s = 0; s < others.length; s++) {
                heldAtStart[f][s] = data.shareHeld(f, s);
            }
        }
    }

    /** One quarter: attention moves a step towards what people would choose now. */
    public void step(double[][] access, boolean[] there, DataMarket data, Knowledge knowledge) {
        judge(knowledge);
        for (int s = 0; s < others.length && attention > 0; s++) {
            double whole = othersAtStart[s] * Math.exp(network * (others[s] - othersAtStart[s]));
            for (int f : collectors) {
                aim[f] = there[f] ? pull(f, s, data) * access[f][s] : 0;
                whole += aim[f];
            }
            double rest = 1;
            for (int f : collectors) {
                if (access[f][s] < accessBefore[f][s]) {
                    share[f][s] *= access[f][s] / accessBefore[f][s];
                }
                accessBefore[f][s] = access[f][s];
                share[f][s] += speed * ((whole > 0 ? aim[f] / whole : 0) - share[f][s]);
                rest -= share[f][s];
            }
            others[s] = Math.max(0, rest);
        }
    }

    private double pull(int f, int s, DataMarket data) {
        double better =
                dataWorth * (data.shareHeld(f, s) - heldAtStart[f][s])
                        + network * (share[f][s] - shareAtStart[f][s])
                        + quality * (skill[f] - skillAtStart[f]);
        return draw[f][s] / attention * Math.exp(better);
    }

    /** Knowledge of platforms, log against the mean of those who run one. */
    private void judge(Knowledge knowledge) {
        double mean = 0;
        int count = 0;
        for (int f = 0; f < skill.length; f++) {
            double level = collects[f] ? knowledge.level(f, PLATFORM) : 0;
            skill[f] = level > 0 ? Math.log(level) : Double.NaN;
            if (level > 0) {
                mean += skill[f];
                count++;
            }
        }
        for (int f = 0; f < skill.length; f++) {
            if (!Double.isNaN(skill[f])) {
                skill[f] -= mean / count;
                if (Double.isNaN(skillAtStart[f])) {
                    skillAtStart[f] = skill[f];
                }
            }
        }
    }

    /** People of a state that use a firm's platform, the largest one at home at the start = 1. */
    public double audience(int firm, int state) {
        return attention * share[firm][state];
    }

    /** Share of a state's attention that a firm's platform has. */
    public double share(int firm, int state) {
        return share[firm][state];
    }

    /** The same for all platforms of a home state. */
    public double shareOf(int home, int state) {
        double sum = 0;
        for (int f : collectors) {
            sum += roster.home()[f] == home ? share[f][state] : 0;
        }
        return sum;
    }

    /** The same for platforms of nobody in the actor file. */
    public double shareOfOthers(int state) {
        return others[state];
    }

    /** Audience over that of the start; 1 where there was none. */
    double growth(int firm, int state) {
        double first = shareAtStart[firm][state];
        return first > 0 ? share[firm][state] / first : 1;
    }

    boolean collects(int firm) {
        return collects[firm];
    }
}
