package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * The firms that fabricate chips: how far each has come with the tools within its reach, on which
 * node it works, and how well it yields there. Yield rises with the wafers made on a node, of which
 * a part of the experience goes on to the next: ymax - (ymax - y0) exp(-wafers / w). Rows are
 * foundries.
 */
public final class Foundries implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FABRICATION = Segment.FABRICATION.ordinal();
    private static final int EQUIPMENT = Segment.EQUIPMENT.ordinal();

    /** Nodes that a table holds; the node of level 1 stands at {@link #NODE_OF_ONE}. */
    private static final int NODES = 80;

    private static final int NODE_OF_ONE = 20;

    private final int[] firm;
    private final int[] firmHome;
    private final boolean[] forItself;
    private final int[] toolMakers;
    private final double[] level;
    private final double[] offered;
    private final double[] tools;
    private final int[] node;
    private final double[][] wafers;
    private final double[] ease;
    private final double[] aheadOfBan;
    private final double[] unserved;
    private final double[] soldAbroad;
    private final double nodeStep;
    private final double carry;
    private final double slack;
    private final double toolSubstitution;
    private final double toolComplement;
    private final double yieldMost;
    private final double yieldAtStart;
    private final double yieldWafers;

    Foundries(Roster roster, Parameters parameters) {
        firm = roster.in(Segment.FABRICATION);
        firmHome = roster.home();
        toolMakers = roster.in(Segment.EQUIPMENT);
        soldAbroad = roster.ofFirms(FirmField.FOREIGN_SHARE);
        forItself = new boolean[firm.length];
        for (int j = 0; j < firm.length; j++) {
            LeadFirm maker = roster.firms().get(firm[j]);
            forItself[j] = maker.worksIn(Segment.CHIP_DESIGN);
        }
        level = new double[firm.length];
        offered = new double[toolMakers.length];
        tools = new double[firm.length];
        node = new int[firm.length];
        wafers = new double[firm.length][NODES];
        ease = new double[firm.length];
        aheadOfBan = new double[firm.length];
        unserved = new double[firm.length];
        nodeStep = Math.log(parameters.value("node-step"));
        carry = parameters.value("node-carry-over");
        slack = parameters.value("equipment-slack");
        toolSubstitution = parameters.value("tool-substitution");
        toolComplement = 1 - 1 / toolSubstitution;
        yieldMost = parameters.value("yield-most");
        yieldAtStart = parameters.value("yield-at-start");
        yieldWafers = parameters.value("yield-wafers");
    }

    public int count() {
        return firm.length;
    }

    /** Index of the firm behind a foundry. */
    public int firm(int foundry) {
        return firm[foundry];
    }

    public int home(int foundry) {
        return firmHome[firm[foundry]];
    }

    /** Whether a foundry makes wafers for a firm: those who design chips make their own alone. */
    boolean serves(int foundry, int vendorFirm) {
        return !forItself[foundry] || firm[foundry] == vendorFirm;
    }

    /** Sets the experience of the start: that of the wafers a foundry makes in so many quarters. */
    void start(int foundry, double startLevel, double wafersMade) {
        level[foundry] = startLevel;
        node[foundry] = nodeOf(startLevel);
        wafers[foundry][node[foundry]] = wafersMade;
    }

    /** Finds out how far each foundry has come, and which tools it may have. */
    void prepare(Knowledge knowledge, Clearance clearance) {
        for (int j = 0; j < firm.length; j++) {
            double known = knowledge.level(firm[j], FABRICATION);
            equip(j, knowledge, clearance);
            level[j] = Math.max(level[j], Math.min(known, slack * tools[j]));
            int now = nodeOf(level[j]);
            if (level[j] > 0 && now > node[j]) {
                for (int n = node[j] + 1; n <= now; n++) {
                    wafers[j][n] = Math.max(wafers[j][n], carry * wafers[j][n - 1]);
                }
                node[j] = now;
            }
            newLines(j, knowledge, clearance);
        }
        for (int m = 0; m < toolMakers.length; m++) {
            offered[m] = knowledge.level(toolMakers[m], EQUIPMENT);
        }
    }

    /**
     * The tools that a foundry has. With nothing barred they are the world's best. Under a control
     * they gain a CES aggregate of what of each maker's gain comes through: kinds of tools
     * complement each other. The makers of its own state stand for all kinds, at their level.
     */
    private void equip(int j, Knowledge knowledge, Clearance clearance) {
        double best = 0;
        double own = 0;
        double whole = 0;
        double gains = 0;
        double kinds = 0;
        boolean free = true;
        for (int m = 0; m < toolMakers.length; m++) {
            int maker = toolMakers[m];
            double made = knowledge.level(maker, EQUIPMENT);
            double passes = 1 - clearance.toolsBarred(firmHome[maker], firm[j]);
            double gain = offered[m] > 0 ? Math.max(0, Math.log(made / offered[m])) : 0;
            double weight = toolWeight(maker, firm[j], knowledge);
            free &= passes >= 1;
            best = Math.max(best, made);
            own = firmHome[maker] == home(j) ? Math.max(own, made) : own;
            whole += weight;
            gains += weight * Math.pow(passes * gain, toolComplement);
            kinds += weight * Math.pow(passes, toolComplement);
        }
        if (free) {
            tools[j] = Math.max(tools[j], best);
        } else if (whole > 0 && tools[j] > 0) {
            tools[j] *= Math.exp(Math.pow(gains / whole, 1 / toolComplement));
        } else if (whole > 0) {
            tools[j] = best * Math.pow(kinds / whole, 1 / toolComplement);
        }
        tools[j] = Math.max(tools[j], own);
    }

    /**
     * Share of new lines for which all kinds of tools can be had, now and after what is announced.
     */
    private void newLines(int j, Knowledge knowledge, Clearance clearance) {
        double whole = 0;
        double now = 0;
        double later = 0;
        boolean atHome = toolMakers.length == 0;
        for (int maker : toolMakers) {
            double made = knowledge.level(maker, EQUIPMENT);
            double passes = 1 - clearance.toolsBarred(firmHome[maker], firm[j]);
            double soon = 1 - clearance.toolsSoonBarred(firmHome[maker], firm[j]);
            double weight = toolWeight(maker, firm[j], knowledge);
            whole += weight;
            now += weight * Math.pow(passes, toolComplement);
            later += weight * Math.pow(Math.min(passes, soon), toolComplement);
            atHome |= firmHome[maker] == home(j) && slack * made >= level[j];
        }
        ease[j] = atHome || whole <= 0 ? 1 : Math.pow(now / whole, 1 / toolComplement);
        double after = atHome || whole <= 0 ? 1 : Math.pow(later / whole, 1 / toolComplement);
        aheadOfBan[j] = Math.max(0, ease[j] - after);
        unserved[j] = 1 - ease[j];
    }

    /**
     * What a maker of tools weighs with a buyer: its CES demand by level at like prices, abroad in
     * the part in which it sold there at the start.
     */
    public double toolWeight(int maker, int buyerFirm, Knowledge knowledge) {
        double made = knowledge.level(maker, EQUIPMENT);
        double abroad = firmHome[maker] == firmHome[buyerFirm] ? 1 : soldAbroad[maker];
        return made > 0 ? abroad * Math.pow(made, toolSubstitution - 1) : 0;
    }

    private int nodeOf(double ofLevel) {
        if (ofLevel <= 0) {
            return 0;
        }
        int at = NODE_OF_ONE + (int) Math.floor(Math.log(ofLevel) / nodeStep + 1e-9);
        return Math.max(0, Math.min(NODES - 1, at));
    }

    /** Level of fabrication with the tools it has; zero before its founding. */
    public double level(int foundry) {
        return level[foundry];
    }

    /** The newest node it works on. */
    public int node(int foundry) {
        return node[foundry];
    }

    /** Share of good dies on a node, 0 to 1. */
    public double yield(int foundry, int ofNode) {
        double learned = Math.exp(-wafers[foundry][ofNode] / yieldWafers);
        return yieldMost - (yieldMost - yieldAtStart) * learned;
    }

    /** The greatest share of good dies there can be. */
    double bestYield() {
        return yieldMost;
    }

    /** Wafers made on a node so far, with what came over from those before. */
    double experience(int foundry, int ofNode) {
        return wafers[foundry][ofNode];
    }

    void made(int foundry, int ofNode, double count) {
        wafers[foundry][ofNode] += count;
    }

    /** Share of new capacity on its node for which tools can be had. */
    double ease(int foundry) {
        return ease[foundry];
    }

    /** Share of it that an announced ban will end. */
    double aheadOfBan(int foundry) {
        return aheadOfBan[foundry];
    }

    /** Share of its tools that nobody may service. */
    double unserved(int foundry) {
        return unserved[foundry];
    }

    /** Firms that make tools, by index; shared, read only. */
    public int[] toolMakers() {
        return toolMakers;
    }
}
