package leapfrog.model.policy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import leapfrog.model.technology.Segment;

/**
 * What the export controls in force mean for buyers and learners: which device may be sold to whom
 * and on which terms, who gets tools, memory, wafers and rented computing, and how strongly
 * knowledge is barred. Made once a quarter from the terms. Where a method gives a share, several
 * controls leave what each of them leaves: 1 - (1 - a)(1 - b).
 */
public final class Clearance implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<ControlReach> inForce;
    private final List<ControlReach> announced;
    private final ChainBars bars;
    private final ChainBars soonBars;
    private final int[] firmHome;

    public Clearance(Terms terms, Parties parties) {
        firmHome = parties.firmHome();
        inForce = terms.controls().stream().map(c -> new ControlReach(c, parties)).toList();
        announced =
                terms.announcedControls().stream().map(c -> new ControlReach(c, parties)).toList();
        bars = new ChainBars(inForce);
        soonBars = new ChainBars(announced);
    }

    /** Whether no control is in force. */
    public boolean isFree() {
        return inForce.isEmpty();
    }

    /** Whether a control is announced and not yet in force. */
    public boolean anyAnnounced() {
        return !announced.isEmpty();
    }

    /**
     * Share of sales of a device that is stopped; what gets a licence is not.
     *
     * @param vendorHome state of the vendor
     * @param buyerHome state of the buyer
     * @param buyer index of the buying firm; negative for a buyer that is no lead firm
     */
    public double barred(int vendorHome, int buyerHome, int buyer, DeviceTraits device) {
        double passes = 1;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.barsDevice(vendorHome, buyerHome, buyer, device)
                    && !control.licenses(buyer, device)) {
                passes *= 1 - control.strength();
            }
        }
        return 1 - passes;
    }

    /** Share of sales of a device that passes with a licence alone. */
    public double licensed(int vendorHome, int buyerHome, int buyer, DeviceTraits device) {
        double passes = 1;
        double free = 1;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.barsDevice(vendorHome, buyerHome, buyer, device)) {
                free *= 1 - control.strength();
                passes *= control.licenses(buyer, device) ? 1 : 1 - control.strength();
            }
        }
        return passes - free;
    }

    /**
     * Part of the price of a licensed device that goes to the issuer, the greatest that applies.
     */
    public double licenceFee(int vendorHome, int buyerHome, int buyer, DeviceTraits device) {
        double fee = 0;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.barsDevice(vendorHome, buyerHome, buyer, device)
                    && control.licenses(buyer, device)) {
                fee = Math.max(fee, control.rule().licence().revenueShare());
            }
        }
        return fee;
    }

    /**
     * Most licensed units of vendors of a state to buyers of another, over the vendor's other
     * sales; infinite when not capped.
     */
    public double licenceCap(int vendorHome, int buyerHome) {
        double cap = Double.POSITIVE_INFINITY;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.rule().licence().granted() && touches(control, vendorHome, buyerHome)) {
                cap = Math.min(cap, control.rule().licence().volumeCap());
            }
        }
        return cap;
    }

    /** Index of the state that is paid for licences on sales between two states; negative: none. */
    public int licensor(int vendorHome, int buyerHome) {
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.rule().licence().granted() && touches(control, vendorHome, buyerHome)) {
                return control.issuer();
            }
        }
        return -1;
    }

    /**
     * FLOP/s a year that buyers of a state may take from vendors of another; infinite when free.
     */
    public double cap(int vendorHome, int buyerHome) {
        double cap = Double.POSITIVE_INFINITY;
        for (int i = 0; i < inForce.size(); i++) {
            cap = Math.min(cap, inForce.get(i).cap(vendorHome, buyerHome));
        }
        return cap;
    }

    private static boolean touches(ControlReach control, int vendorHome, int buyerHome) {
        return control.reachesMade(vendorHome, buyerHome)
                && (control.targets(buyerHome) || control.listedShare(buyerHome) > 0);
    }

    /** Share of wafers for a device that foundries of a state may not make for a vendor. */
    public double foundryBarred(int vendor, int foundryHome, DeviceTraits device) {
        return bars.foundry(vendor, foundryHome, device);
    }

    /** The same by announced controls, not yet in force. */
    public double foundrySoonBarred(int vendor, int foundryHome, DeviceTraits device) {
        return soonBars.foundry(vendor, foundryHome, device);
    }

    /** Share of memory that makers of a state may not sell to a vendor. */
    public double memoryBarred(int makerHome, int vendor) {
        return bars.memory(makerHome, vendor);
    }

    /** The same by announced controls, not yet in force. */
    public double memorySoonBarred(int makerHome, int vendor) {
        return soonBars.memory(makerHome, vendor);
    }

    /** Share of tools that makers of a state may not sell to a foundry. */
    public double toolsBarred(int makerHome, int foundry) {
        return bars.tools(makerHome, foundry);
    }

    /** The same by announced controls, not yet in force. */
    public double toolsSoonBarred(int makerHome, int foundry) {
        return soonBars.tools(makerHome, foundry);
    }

    /**
     * Share of computing that hosts of a state may not rent to somebody abroad.
     *
     * @param renter index of the renting firm; negative for one that is no lead firm
     */
    public double cloudBarred(int hostHome, int renterHome, int renter) {
        return bars.cloud(hostHome, renterHome, renter);
    }

    /** Whether devices of a vendor's state may be redesigned to fit for buyers of a state. */
    public boolean downgradable(int vendorHome, int buyerHome) {
        boolean touched = false;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.reachesMade(vendorHome, buyerHome)
                    && control.targets(buyerHome)
                    && control.rule().devices().isSet()) {
                touched = true;
                if (!control.rule().devices().downgraded()) {
                    return false;
                }
            }
        }
        return touched;
    }

    /** Whether vendors of a state know of a control on a buyer's state, in force or announced. */
    public boolean isExpected(int vendorHome, int buyerHome) {
        for (int i = 0; i < announced.size(); i++) {
            ControlReach control = announced.get(i);
            if (control.reachesMade(vendorHome, buyerHome)
                    && control.targets(buyerHome)
                    && control.rule().devices().isSet()) {
                return true;
            }
        }
        return downgradable(vendorHome, buyerHome);
    }

    /**
     * Most that a device may be for a buyer; infinite where no threshold binds. A licence lifts a
     * threshold on performance for devices slower than it names.
     *
     * @param buyer index of a firm, negative for a buyer without a licence of its own
     */
    public DeviceTraits limits(int vendorHome, int buyerHome, int buyer) {
        double performance = Double.POSITIVE_INFINITY;
        double interconnect = Double.POSITIVE_INFINITY;
        double memory = Double.POSITIVE_INFINITY;
        double density = Double.POSITIVE_INFINITY;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.reachesMade(vendorHome, buyerHome) && control.targets(buyerHome)) {
                DeviceRule devices = control.rule().devices();
                boolean lifted = devices.performanceLimit() < Double.POSITIVE_INFINITY;
                if (lifted && control.mayLicense(buyer)) {
                    double most = control.rule().licence().performance();
                    performance = Math.min(performance, Math.max(devices.performanceLimit(), most));
                    continue;
                }
                performance = Math.min(performance, devices.performanceLimit());
                interconnect = Math.min(interconnect, devices.interconnectLimit());
                memory = Math.min(memory, devices.memoryBandwidth());
                density = Math.min(density, devices.density());
            }
        }
        return new DeviceTraits(performance, interconnect, memory, density);
    }

    /** A firm of a state that a control names as a licensed buyer; negative when there is none. */
    public int approvedBuyer(int state) {
        for (int f = 0; f < firmHome.length && !inForce.isEmpty(); f++) {
            if (firmHome[f] == state && isApproved(f)) {
                return f;
            }
        }
        return -1;
    }

    /** How strongly a control in force lists a firm by name, from 0 to 1. */
    public double listed(int firm) {
        double strongest = 0;
        for (int i = 0; i < inForce.size(); i++) {
            boolean named = inForce.get(i).lists(firm);
            strongest = named ? Math.max(strongest, inForce.get(i).strength()) : strongest;
        }
        return strongest;
    }

    /** Whether a control names a firm as one of few licensed buyers. */
    public boolean isApproved(int firm) {
        for (int i = 0; i < inForce.size(); i++) {
            if (inForce.get(i).names(firm)) {
                return true;
            }
        }
        return false;
    }

    /** Strongest enforcement of the controls that buyers of a state face. */
    public double enforcement(int buyerHome) {
        double strongest = 0;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            boolean faced = control.targets(buyerHome) || control.caps(buyerHome);
            if (faced || control.listedShare(buyerHome) > 0) {
                strongest = Math.max(strongest, control.rule().enforcement());
            }
        }
        return strongest;
    }

    /**
     * What buyers of a state must fear of vendors of another: 1 when a control of devices on the
     * state as a whole is in force, the share of its firms that are listed otherwise, times its
     * strength.
     *
     * @param announcedWeight what counts of a control that is only announced, from 0 to 1
     */
    public double threat(int vendorHome, int buyerHome, double announcedWeight) {
        double threat = 0;
        for (int i = 0; i < inForce.size(); i++) {
            threat = Math.max(threat, threat(inForce.get(i), vendorHome, buyerHome));
        }
        for (int i = 0; i < announced.size(); i++) {
            double soon = announcedWeight * threat(announced.get(i), vendorHome, buyerHome);
            threat = Math.max(threat, soon);
        }
        return threat;
    }

    private static double threat(ControlReach control, int vendorHome, int buyerHome) {
        if (!control.reachesMade(vendorHome, buyerHome)) {
            return 0;
        }
        boolean whole = control.targets(buyerHome) && control.rule().devices().isSet();
        return control.strength() * (whole ? 1 : control.listedShare(buyerHome));
    }

    /**
     * Share of sales of a device to a buyer that announced controls, not yet in force, will stop.
     */
    public double soonBarred(int vendorHome, int buyerHome, int buyer, DeviceTraits device) {
        double strongest = 0;
        for (int i = 0; i < announced.size(); i++) {
            ControlReach control = announced.get(i);
            if (control.barsDevice(vendorHome, buyerHome, buyer, device)
                    && !control.licenses(buyer, device)) {
                strongest = Math.max(strongest, control.strength());
            }
        }
        return strongest;
    }

    /**
     * How much of what can be controlled a state controls towards another, from 0 to 1: the mean
     * over devices, tools, memory, rented computing and weights, by the broadest control in force.
     */
    public double stringency(int issuer, int state) {
        double broadest = 0;
        for (int i = 0; i < inForce.size(); i++) {
            ControlReach control = inForce.get(i);
            if (control.issuer() == issuer) {
                broadest = Math.max(broadest, control.strength() * control.breadth(state));
            }
        }
        return broadest;
    }

    /**
     * How strongly a state is cut off from what others offer in a segment, 0 to 1: by the strongest
     * control in force that covers it, or for listed firms alone by their share.
     */
    public double pressure(int state, Segment segment) {
        double strongest = 0;
        for (int i = 0; i < inForce.size(); i++) {
            strongest = Math.max(strongest, inForce.get(i).pressure(state, segment));
        }
        return strongest;
    }

    /** The same by the controls of one issuer. */
    public double pressure(int issuer, int state, Segment segment) {
        double strongest = 0;
        for (int i = 0; i < inForce.size(); i++) {
            if (inForce.get(i).issuer() == issuer) {
                strongest = Math.max(strongest, inForce.get(i).pressure(state, segment));
            }
        }
        return strongest;
    }

    /**
     * Fills how strongly a learner is barred from a firm's closed knowledge, by pair of firms.
     *
     * @param hardware for what makes chips
     * @param models for models
     * @param other for the rest
     */
    public void barKnowledge(double[][] hardware, double[][] models, double[][] other) {
        for (int f = 0; f < firmHome.length; f++) {
            Arrays.fill(hardware[f], 0);
            Arrays.fill(models[f], 0);
            Arrays.fill(other[f], 0);
        }
        for (int i = 0; i < inForce.size(); i++) {
            for (int f = 0; f < firmHome.length; f++) {
                bar(inForce.get(i), f, hardware[f], models[f], other[f]);
            }
        }
    }

    private void bar(
            ControlReach control, int f, double[] hardware, double[] models, double[] other) {
        boolean listed = control.lists(f);
        boolean targeted = control.targets(firmHome[f]);
        if (!listed && !targeted) {
            return;
        }
        boolean weights = listed || targeted && control.rule().coverage().weights();
        for (int j = 0; j < firmHome.length; j++) {
            if (control.binds(firmHome[j], firmHome[f])) {
                hardware[j] = Math.max(hardware[j], control.strength());
                models[j] = weights ? Math.max(models[j], control.strength()) : models[j];
                other[j] = listed ? Math.max(other[j], control.strength()) : other[j];
            }
        }
    }
}
