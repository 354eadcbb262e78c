package leapfrog.model.policy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What the export controls in force mean for buyers and learners: which device may be sold to whom,
 * what a down-graded device may be, and how strongly knowledge is barred. Made once a quarter from
 * the terms.
 */
public final class Clearance implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * A control with its lists resolved to indices; {@code strength} is the share of sales it
     * stops.
     */
    private record Resolved(
            int issuer, ExportControl rule, double strength, boolean[] target, boolean[] entity)
            implements Serializable {}

    private final List<Resolved> inForce;
    private final List<Resolved> announced;
    private final int[] firmHome;

    /**
     * @param firmHome index of each firm's home state
     * @param stateIds in the order of their indices
     * @param firmIds in the order of their indices
     */
    public Clearance(Terms terms, int[] firmHome, List<String> stateIds, List<String> firmIds) {
        this.firmHome = firmHome;
        inForce = terms.controls().stream().map(c -> resolve(c, stateIds, firmIds)).toList();
        announced =
                terms.announcedControls().stream().map(c -> resolve(c, stateIds, firmIds)).toList();
    }

    private static Resolved resolve(
            Terms.Control control, List<String> stateIds, List<String> firmIds) {
        boolean[] target = new boolean[stateIds.size()];
        boolean[] entity = new boolean[firmIds.size()];
        control.rule().targets().forEach(id -> target[stateIds.indexOf(id)] = true);
        control.rule().entities().forEach(id -> entity[firmIds.indexOf(id)] = true);
        return new Resolved(control.issuer(), control.rule(), control.strength(), target, entity);
    }

    /** Whether no control is in force. */
    public boolean isFree() {
        return inForce.isEmpty();
    }

    /**
     * Share of sales of a device that is stopped.
     *
     * @param vendorHome state of the vendor
     * @param buyerHome state of the buyer
     * @param buyer index of the buying firm; negative for a buyer that is no lead firm
     * @param performance of the device, FLOP/s
     * @param interconnect of the device, B/s
     */
    public double barred(
            int vendorHome, int buyerHome, int buyer, double performance, double interconnect) {
        double passes = 1;
        for (Resolved control : inForce) {
            if (reaches(control, vendorHome, buyerHome)
                    && bars(control, buyerHome, buyer, performance, interconnect)) {
                passes *= 1 - control.strength();
            }
        }
        return 1 - passes;
    }

    private static boolean reaches(Resolved control, int vendorHome, int buyerHome) {
        if (vendorHome == buyerHome) {
            return false;
        }
        return vendorHome == control.issuer() || control.rule().foreignMade();
    }

    private static boolean bars(
            Resolved control, int buyerHome, int buyer, double performance, double interconnect) {
        boolean listed = buyer >= 0 && control.entity()[buyer];
        return listed
                || control.target()[buyerHome] && control.rule().bars(performance, interconnect);
    }

    /**
     * Whether a vendor is cut off from foundries abroad for a device: its state is a target and the
     * device passes the thresholds, or it is on an entity list, and foreign-made devices are
     * covered. A design goes to one foundry, so a control counts from half its strength on.
     */
    public boolean foundryBarred(int vendor, double performance, double interconnect) {
        int home = firmHome[vendor];
        for (Resolved control : inForce) {
            if (control.rule().foreignMade()
                    && control.strength() >= 0.5
                    && control.issuer() != home
                    && (control.entity()[vendor]
                            || control.target()[home]
                                    && control.rule().bars(performance, interconnect))) {
                return true;
            }
        }
        return false;
    }

    /** Whether devices of a vendor's state may be redesigned to fit for buyers of a state. */
    public boolean downgradable(int vendorHome, int buyerHome) {
        boolean touched = false;
        for (Resolved control : inForce) {
            if (reaches(control, vendorHome, buyerHome) && control.target()[buyerHome]) {
                touched = true;
                if (!control.rule().downgraded()) {
                    return false;
                }
            }
        }
        return touched;
    }

    /** Whether vendors of a state know of a control on a buyer's state, in force or announced. */
    public boolean isExpected(int vendorHome, int buyerHome) {
        for (Resolved control : announced) {
            if (reaches(control, vendorHome, buyerHome) && control.target()[buyerHome]) {
                return true;
            }
        }
        return downgradable(vendorHome, buyerHome);
    }

    /**
     * Least performance threshold that buyers of a state face, FLOP/s; infinite when none binds.
     */
    public double performanceLimit(int vendorHome, int buyerHome) {
        double limit = Double.POSITIVE_INFINITY;
        for (Resolved control : inForce) {
            if (reaches(control, vendorHome, buyerHome)
                    && control.target()[buyerHome]
                    && control.rule().rule() != ExportControl.Rule.BOTH
                    && control.rule().rule() != ExportControl.Rule.INTERCONNECT) {
                limit = Math.min(limit, control.rule().performance());
            }
        }
        return limit;
    }

    /** Least interconnect threshold that buyers of a state face, B/s; infinite when none binds. */
    public double interconnectLimit(int vendorHome, int buyerHome) {
        double limit = Double.POSITIVE_INFINITY;
        for (Resolved control : inForce) {
            if (reaches(control, vendorHome, buyerHome)
                    && control.target()[buyerHome]
                    && control.rule().rule() != ExportControl.Rule.PERFORMANCE) {
                limit = Math.min(limit, control.rule().interconnect());
            }
        }
        return limit;
    }

    /** Strongest enforcement of the controls that buyers of a state face. */
    public double enforcement(int buyerHome) {
        double strongest = 0;
        for (Resolved control : inForce) {
            boolean anyListed = false;
            for (int f = 0; f < firmHome.length; f++) {
                anyListed |= control.entity()[f] && firmHome[f] == buyerHome;
            }
            if (control.target()[buyerHome] || anyListed) {
                strongest = Math.max(strongest, control.rule().enforcement());
            }
        }
        return strongest;
    }

    /**
     * What buyers of a state must fear of vendors of another: 1 when a control on the state as a
     * whole is in force, the share of its firms that are listed otherwise, times its strength.
     *
     * @param announcedWeight what counts of a control that is only announced, from 0 to 1
     */
    public double threat(int vendorHome, int buyerHome, double announcedWeight) {
        double threat = 0;
        for (Resolved control : inForce) {
            threat = Math.max(threat, control.strength() * weight(control, vendorHome, buyerHome));
        }
        for (Resolved control : announced) {
            double weight = weight(control, vendorHome, buyerHome);
            threat = Math.max(threat, announcedWeight * control.strength() * weight);
        }
        return threat;
    }

    private double weight(Resolved control, int vendorHome, int buyerHome) {
        if (!reaches(control, vendorHome, buyerHome)) {
            return 0;
        }
        if (control.target()[buyerHome]) {
            return 1;
        }
        int firms = 0;
        int listed = 0;
        for (int f = 0; f < firmHome.length; f++) {
            if (firmHome[f] == buyerHome) {
                firms++;
                listed += control.entity()[f] ? 1 : 0;
            }
        }
        return firms == 0 ? 0 : (double) listed / firms;
    }

    /**
     * Share of sales of a device to a buyer that announced controls, not yet in force, will stop.
     */
    public double soonBarred(
            int vendorHome, int buyerHome, int buyer, double performance, double interconnect) {
        double strongest = 0;
        for (Resolved control : announced) {
            if (reaches(control, vendorHome, buyerHome)
                    && bars(control, buyerHome, buyer, performance, interconnect)) {
                strongest = Math.max(strongest, control.strength());
            }
        }
        return strongest;
    }

    /** Fills how strongly a learner is barred from a firm's closed knowledge, by pair of firms. */
    public void barKnowledge(double[][] hardware, double[][] other) {
        for (int f = 0; f < firmHome.length; f++) {
            Arrays.fill(hardware[f], 0);
            Arrays.fill(other[f], 0);
        }
        for (Resolved control : inForce) {
            for (int f = 0; f < firmHome.length; f++) {
                boolean listed = control.entity()[f];
                if (!listed && !control.target()[firmHome[f]]) {
                    continue;
                }
                for (int j = 0; j < firmHome.length; j++) {
                    if (firmHome[j] == control.issuer() && firmHome[j] != firmHome[f]) {
                        hardware[f][j] = Math.max(hardware[f][j], control.strength());
                        if (listed) {
                            other[f][j] = Math.max(other[f][j], control.strength());
                        }
                    }
                }
            }
        }
    }
}
