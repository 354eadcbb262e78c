package leapfrog.model.policy;

import java.io.Serializable;
import java.util.List;

/** How much of wafers, memory, tools and rented computing a set of controls bars together. */
final class ChainBars implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<ControlReach> controls;

    ChainBars(List<ControlReach> controls) {
        this.controls = controls;
    }

    /** Share of wafers for a device that foundries of a state may not make for a vendor. */
    double foundry(int vendor, int foundryHome, DeviceTraits device) {
        double passes = 1;
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).barsFoundry(vendor, foundryHome, device)) {
                passes *= 1 - controls.get(i).strength();
            }
        }
        return 1 - passes;
    }

    /** Share of memory that makers of a state may not sell to a vendor. */
    double memory(int makerHome, int vendor) {
        double passes = 1;
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).barsMemory(makerHome, vendor)) {
                passes *= 1 - controls.get(i).strength();
            }
        }
        return 1 - passes;
    }

    /** Share of tools that makers of a state may not sell to a foundry. */
    double tools(int makerHome, int foundry) {
        double passes = 1;
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).barsTools(makerHome, foundry)) {
                passes *= 1 - controls.get(i).strength();
            }
        }
        return 1 - passes;
    }

    /** Share of computing that hosts of a state may not rent to a firm of another. */
    double cloud(int hostHome, int renterHome, int renter) {
        double passes = 1;
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).barsCloud(hostHome, renterHome, renter)) {
                passes *= 1 - controls.get(i).strength();
            }
        }
        return 1 - passes;
    }
}
