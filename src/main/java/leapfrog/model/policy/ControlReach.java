package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.technology.Segment;

/** One export control with its lists resolved: whom it reaches with what. */
final class ControlReach implements Serializable {

    private static final long serialVersionUID = 1;

    private final int issuer;
    private final ExportControl rule;
    private final double strength;
    private final int[] firmHome;
    private final boolean[] target;
    private final boolean[] entity;
    private final boolean[] joined;
    private final boolean[] capped;
    private final boolean[] approved;
    private final double[] listedShare;

    ControlReach(Terms.Control control, Parties parties) {
        issuer = control.issuer();
        rule = control.rule();
        strength = control.strength();
        firmHome = parties.firmHome();
        target = parties.states(rule.targets());
        entity = parties.firms(rule.entities());
        joined = parties.joined(issuer, rule.allies());
        capped = parties.states(rule.capped());
        approved = parties.firms(rule.licence().buyers());
        listedShare = listedShare(parties);
    }

    private double[] listedShare(Parties parties) {
        int[] firms = new int[target.length];
        double[] share = new double[target.length];
        for (int f = 0; f < entity.length; f++) {
            firms[firmHome[f]] += parties.isNamed(f) ? 1 : 0;
            share[firmHome[f]] += entity[f] ? 1 : 0;
        }
        for (int s = 0; s < share.length; s++) {
            share[s] = firms[s] == 0 ? 0 : share[s] / firms[s];
        }
        return share;
    }

    int issuer() {
        return issuer;
    }

    ExportControl rule() {
        return rule;
    }

    /** Share of what it means that it stops. */
    double strength() {
        return strength;
    }

    boolean targets(int state) {
        return target[state];
    }

    boolean lists(int firm) {
        return firm >= 0 && entity[firm];
    }

    /** Share of the firms of a state that are listed. */
    double listedShare(int state) {
        return listedShare[state];
    }

    /**
     * Whether it reaches what makers of a state, on their own or with the issuer's technology, sell
     * abroad.
     */
    boolean reachesMade(int makerHome, int buyerHome) {
        return makerHome != buyerHome && (joined[makerHome] || rule.coverage().foreignMade());
    }

    /** Whether it binds sellers of a state: the issuer's and those of allies that joined. */
    boolean binds(int sellerHome, int buyerHome) {
        return sellerHome != buyerHome && joined[sellerHome];
    }

    boolean barsDevice(int vendorHome, int buyerHome, int buyer, DeviceTraits device) {
        return reachesMade(vendorHome, buyerHome)
                && (lists(buyer) || target[buyerHome] && rule.devices().bars(device));
    }

    /** Whether a buyer who is barred from a device gets a licence for it. */
    boolean licenses(int buyer, DeviceTraits device) {
        return mayLicense(buyer) && device.performance() < rule.licence().performance();
    }

    /** Whether a buyer may get a licence for some device. */
    boolean mayLicense(int buyer) {
        Licence licence = rule.licence();
        return licence.granted() && (licence.buyers().isEmpty() || names(buyer));
    }

    /** Whether a firm is one of few that may get a licence. */
    boolean names(int firm) {
        return firm >= 0 && approved[firm];
    }

    boolean barsFoundry(int vendor, int foundryHome, DeviceTraits device) {
        int home = firmHome[vendor];
        return home != issuer
                && reachesMade(foundryHome, home)
                && (entity[vendor] || target[home] && rule.devices().bars(device));
    }

    boolean barsMemory(int makerHome, int vendor) {
        int home = firmHome[vendor];
        boolean named = entity[vendor] || target[home];
        return home != issuer
                && (entity[vendor] && binds(makerHome, home)
                        || named && rule.coverage().memory() && reachesMade(makerHome, home));
    }

    boolean barsTools(int makerHome, int foundry) {
        int home = firmHome[foundry];
        return binds(makerHome, home)
                && (entity[foundry] || target[home] && rule.coverage().equipment());
    }

    boolean barsCloud(int hostHome, int renterHome, int renter) {
        return binds(hostHome, renterHome)
                && (lists(renter) || target[renterHome] && rule.coverage().cloud());
    }

    /**
     * FLOP/s a year that buyers of a state may take from vendors of another; infinite when free.
     */
    double cap(int vendorHome, int buyerHome) {
        return capped[buyerHome] && reachesMade(vendorHome, buyerHome)
                ? rule.cap() / strength
                : Double.POSITIVE_INFINITY;
    }

    /** Whether buyers of a state may take so much and no more. */
    boolean caps(int state) {
        return capped[state];
    }

    /** Part of what a control can cover that this one covers for a target, 0 to 1. */
    double breadth(int state) {
        Coverage coverage = rule.coverage();
        double parts =
                (rule.devices().isSet() ? 1 : 0)
                        + (coverage.equipment() ? 1 : 0)
                        + (coverage.memory() ? 1 : 0)
                        + (coverage.cloud() ? 1 : 0)
                        + (coverage.weights() ? 1 : 0);
        return target[state] ? Math.max(parts / 5, listedShare[state]) : listedShare[state];
    }

    /** How strongly it cuts a state off in a segment, 0 to 1. */
    double pressure(int state, Segment segment) {
        Coverage coverage = rule.coverage();
        boolean covered =
                switch (segment) {
                    case CHIP_DESIGN -> rule.devices().isSet();
                    case FABRICATION -> rule.devices().isSet() && coverage.foreignMade();
                    case MEMORY -> coverage.memory();
                    case EQUIPMENT -> coverage.equipment();
                    case CLOUD -> coverage.cloud();
                    case MODEL -> coverage.weights();
                    default -> false;
                };
        boolean whole = target[state] && covered && state != issuer;
        return strength * (whole ? 1 : listedShare[state]);
    }
}
