package leapfrog.model.market.chip;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * How each vendor spreads its orders over foundries, packagers and memory makers, and what of them
 * a control stops: by a power of their level, so that the best get most and the second are kept as
 * a reserve. A foundry can make a device from the node on that it was made for. Tables are vendors
 * by suppliers.
 */
final class Suppliers implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MEMORY = Segment.MEMORY.ordinal();

    private final int[] firm;
    private final int[] home;
    private final int[] memories;
    private final Foundries foundries;
    private final double power;
    final double[][] wafers;
    final double[][] wafersBarred;
    final double[][] packages;
    final double[][] packagesBarred;
    final double[][] memory;
    final double[][] memoryBarred;
    final double[] wafersSoonBarred;
    final double[] memorySoonBarred;

    Suppliers(Roster roster, Foundries foundries, Parameters parameters) {
        firm = roster.in(Segment.CHIP_DESIGN);
        home = roster.home();
        memories = roster.in(Segment.MEMORY);
        this.foundries = foundries;
        power = parameters.value("supplier-power");
        int n = firm.length;
        int makers = foundries.count();
        wafers = new double[n][makers];
        wafersBarred = new double[n][makers];
        packages = new double[n][makers];
        packagesBarred = new double[n][makers];
        memory = new double[n][memories.length];
        memoryBarred = new double[n][memories.length];
        wafersSoonBarred = new double[n];
        memorySoonBarred = new double[n];
    }

    int memoryMakers() {
        return memories.length;
    }

    /** Index of the firm behind a memory maker. */
    int memoryFirm(int maker) {
        return memories[maker];
    }

    double weight(double level) {
        return level > 0 ? Math.pow(level, power) : 0;
    }

    /** Fills a vendor's rows for the device it sells, which was made for a node. */
    void choose(int v, int node, DeviceTraits device, Knowledge knowledge, Clearance clearance) {
        double ready = 0;
        double soon = 0;
        for (int j = 0; j < foundries.count(); j++) {
            boolean serves = foundries.serves(j, firm[v]);
            double weight = serves ? weight(foundries.level(j)) : 0;
            int there = foundries.home(j);
            double barred = weight > 0 ? clearance.foundryBarred(firm[v], there, device) : 0;
            wafers[v][j] = foundries.node(j) >= node ? weight : 0;
            packages[v][j] = weight;
            wafersBarred[v][j] = barred;
            // What a part of a control lets through as wafers is packaged as well.
            packagesBarred[v][j] = barred < 1 ? 0 : 1;
            if (wafers[v][j] > 0) {
                ready += wafers[v][j] * (1 - barred);
                soon +=
                        wafers[v][j]
                                * (1 - barred)
                                * clearance.foundrySoonBarred(firm[v], there, device);
            }
        }
        wafersSoonBarred[v] = ready > 0 ? soon / ready : 0;
        memory(v, knowledge, clearance);
    }

    private void memory(int v, Knowledge knowledge, Clearance clearance) {
        double ready = 0;
        double soon = 0;
        for (int m = 0; m < memories.length; m++) {
            int there = home[memories[m]];
            memory[v][m] = weight(knowledge.level(memories[m], MEMORY));
            memoryBarred[v][m] = clearance.memoryBarred(there, firm[v]);
            double passes = memory[v][m] * (1 - memoryBarred[v][m]);
            ready += passes;
            soon += passes * clearance.memorySoonBarred(there, firm[v]);
        }
        memorySoonBarred[v] = ready > 0 ? soon / ready : 0;
    }

    /** Whether some foundry may make any of a vendor's device. */
    boolean anyFoundry(int v) {
        for (int j = 0; j < wafers[v].length; j++) {
            if (wafers[v][j] > 0 && wafersBarred[v][j] < 1) {
                return true;
            }
        }
        return false;
    }

    /** A vendor without a device needs nobody. */
    void forget(int v) {
        Arrays.fill(wafers[v], 0);
        Arrays.fill(packages[v], 0);
        Arrays.fill(memory[v], 0);
        wafersSoonBarred[v] = 0;
        memorySoonBarred[v] = 0;
    }
}
