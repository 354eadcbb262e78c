package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.market.bloc.Blocs;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.chip.SupplyLinks;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;

/** Gathers from the other rooms what flowed from state to state in a quarter, layer by layer. */
final class FlowBook implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final Revenues revenues;
    private final int[][] sellers = new int[Segment.all().size()][];

    FlowBook(Parts parts, Revenues revenues) {
        this.parts = parts;
        this.revenues = revenues;
        for (Segment segment : Segment.all()) {
            sellers[segment.ordinal()] = parts.roster.in(segment);
        }
    }

    void gather() {
        devices();
        chain(SupplyLinks.Link.TOOLS, Segment.EQUIPMENT);
        chain(SupplyLinks.Link.MEMORY, Segment.MEMORY);
        chain(SupplyLinks.Link.WAFERS, Segment.FABRICATION);
        ecosystems();
        data();
    }

    /** Devices go to the state that pays the vendor; what is passed on stays booked there. */
    private void devices() {
        DeviceVendors vendors = parts.vendors;
        DeviceTrade trade = parts.devices.trade();
        for (int v = 0; v < vendors.count(); v++) {
            for (int s = 0; s < parts.roster.stateCount(); s++) {
                double sold = trade.sales(v, s);
                parts.blocs.flows().add(Layer.HARDWARE, vendors.home(v), s, sold);
                if (s != vendors.home(v) && !vendors.captive(v)) {
                    parts.blocs.exports().sellHardware(vendors.firm(v), s, sold);
                }
            }
            parts.blocs.exports().pay(vendors.firm(v), trade.fees(v));
        }
    }

    private void chain(SupplyLinks.Link link, Segment segment) {
        SupplyLinks links = parts.vendors.production().links();
        int[] home = parts.roster.home();
        Blocs blocs = parts.blocs;
        for (int seller : sellers[segment.ordinal()]) {
            for (int buyer = 0; buyer < home.length; buyer++) {
                double paid = links.paid(link, seller, buyer);
                if (paid > 0) {
                    blocs.flows().add(Layer.HARDWARE, home[seller], home[buyer], paid);
                    blocs.leverage().sell(segment, home[seller], paid);
                    if (home[seller] != home[buyer]) {
                        blocs.exports().sellHardware(seller, home[buyer], paid);
                    }
                }
            }
        }
    }

    /**
     * In ALGORITHMS the GDP of the firms that use an ecosystem, in APPLICATIONS what use is worth.
     */
    private void ecosystems() {
        int[] labs = parts.labs.labs();
        double[] gdp = parts.economy.gdp();
        for (int k = 0; k < labs.length; k++) {
            int host = parts.roster.home()[labs[k]];
            for (int s = 0; s < parts.roster.stateCount(); s++) {
                double users = parts.ecosystems.localShare(s, k) * gdp[s];
                parts.blocs.flows().add(Layer.ALGORITHMS, host, s, users);
                double worth = revenues.worthOfUse(labs[k], s) / 4;
                parts.blocs.flows().add(Layer.APPLICATIONS, host, s, worth);
                if (s != host) {
                    double paid = revenues.paidByUsers(labs[k], s) / 4;
                    parts.blocs.exports().sellUse(labs[k], s, paid);
                }
            }
        }
    }

    private void data() {
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            for (int s = 0; s < parts.roster.stateCount(); s++) {
                double held = parts.data.held(f, s);
                parts.blocs.flows().add(Layer.DATA, parts.roster.home()[f], s, held);
            }
        }
    }
}
