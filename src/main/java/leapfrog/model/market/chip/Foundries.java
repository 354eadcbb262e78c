package leapfrog.model.market.chip;

import java.io.Serializable;
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
    private final double[] tools;
    private final int[] node;
    private final double[][] wafers;
    private final double[] ease;
    private final double[] aheadOfBan;
    private final double[] unserved;
    private final double nodeStep;
    private final double carry;
    private final double slack;
    private final double yieldMost;
    private final double yieldAtStart;
    private final double yieldWafers;

    Foundries(Roster roster, Parameters parameters) {
        firm = roster.in(Segment.FABRICATION);
        firmHome = roster.home();
        toolMakers = roster.in(Segment.EQUIPMENT);
        forItself = new boolean[firm.length];
        for (int j = 0; j < firm.length; j++) {
            LeadFirm maker = roster.firms().get(firm[j]);
            forItself[j] = maker.worksIn(Segment.CHIP_DESIGN);
        }
        level = new double[firm.length];
        tools = new double[firm.length];
        node = new int[firm.length];
        wafers = new double[firm.length][NODES];
        ease = new double[firm.length];
        aheadOfBan = new double[firm.length];
        unserved = new double[firm.length];
        nodeStep = Math.log(parameters.value("node-step"));
        carry = parameters.value("node-carry-over");
        slack = parameters.value("equipment-slack");
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
            for (int maker : toolMakers) {
                if (clearance.toolsBarred(firmHome[maker], firm[j]) < 1) {
                    tools[j] = Math.max(tools[j], knowledge.level(maker, EQUIPMENT));
                }
            }
            level[j] = Math.max(level[j], Math.min(known, slack * tools[j]));
            int now = nodeOf(level[j]);
            if (level[j] > 0 && now > node[j]) {
                for (int n = node[j] + 1; n <= now; n++) {
                    wafers[j][n] = Math.max(wafers[j][n], carry * wafers[j][n - 1]);
                }
                node[j] = now;
            }
            tools(j, knowledge, clearance);
        }
    }

    /** Tools for a node must come from a maker whose best are not short of it. */
    private void tools(int j, Knowledge knowledge, Clearance clearance) {
        double needed = Math.exp((node[j] - NODE_OF_ONE) * nodeStep);
        double now = 0;
        double soon = 0;
        for (int maker : toolMakers) {
            if (slack * knowledge.level(maker, EQUIPMENT) >= Math.min(needed, level[j])) {
                double passes = 1 - clearance.toolsBarred(firmHome[maker], firm[j]);
                double later = 1 - clearance.toolsSoonBarred(firmHome[maker], firm[j]);
                now = Math.max(now, passes);
                soon = Math.max(soon, Math.min(passes, later));
            }
        }
        ease[j] = toolMakers.length == 0 ? 1 : now;
        aheadOfBan[j] = Math.max(0, ease[j] - (toolMakers.length == 0 ? 1 : soon));
        unserved[j] = 1 - ease[j];
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
