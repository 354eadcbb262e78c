package leapfrog.model.market.computing;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.Clearance;
import leapfrog.model.technology.Segment;

/**
 * What buyers do with barred money that found no device: they rent computing abroad where no
 * control reaches, repair what would leave service, and put the rest into research. The split is a
 * logit on what a FLOP/s costs each way, against what it costs the buyer to own one.
 */
public final class Fallbacks implements Serializable {

    private static final long serialVersionUID = 1;

    private final Buyers buyers;
    private final ComputePark park;
    private final DeviceTrade trade;
    private final double[][] reach;
    private final boolean[] lets;
    private final double[] offered;
    private final double[] asked;
    private final double[][] wish;
    private final double[] repairCost;
    private final double rentWeight;
    private final double repairWeight;
    private final double taste;
    private final double rentable;
    private final double repairable;
    private final double repairPrice;

    /**
     * @param reach how easily what one state (row) offers reaches another (column), 0 to 1
     */
    public Fallbacks(
            Roster roster,
            ComputePark park,
            DeviceTrade trade,
            double[][] reach,
            Parameters parameters) {
        buyers = new Buyers(roster);
        this.park = park;
        this.trade = trade;
        this.reach = reach;
        int n = buyers.count();
        lets = new boolean[n];
        for (LeadFirm firm : roster.firms()) {
            lets[firm.index()] = firm.worksIn(Segment.CLOUD);
        }
        for (int s = 0; s < roster.stateCount(); s++) {
            lets[buyers.others(s)] = true;
        }
        offered = new double[n];
        asked = new double[n];
        wish = new double[n][n];
        repairCost = new double[n];
        rentWeight = parameters.value("rent-weight");
        repairWeight = parameters.value("repair-weight");
        taste = parameters.value("device-taste");
        rentable = parameters.value("rentable-share");
        repairable = parameters.value("repairable-share");
        repairPrice = parameters.value("repair-price");
    }

    /** One quarter, after devices were bought and before stocks are updated. */
    public void run(Clearance clearance) {
        park.rentals().clear();
        Arrays.fill(repairCost, 0);
        if (clearance.isFree()) {
            return;
        }
        Arrays.fill(asked, 0);
        for (int h = 0; h < lets.length; h++) {
            offered[h] = lets[h] ? rentable * park.stock(h) : 0;
        }
        for (int b = 0; b < lets.length; b++) {
            double purse = trade.toResearch(b);
            if (purse > 0) {
                plan(b, purse, clearance);
            }
        }
        for (int b = 0; b < lets.length; b++) {
            if (trade.toResearch(b) > 0) {
                rent(b);
            }
        }
    }

    private void plan(int b, double purse, Clearance clearance) {
        double pull = 0;
        for (int h = 0; h < lets.length; h++) {
            wish[b][h] = 0;
            if (offered[h] > 0 && buyers.home(h) != buyers.home(b)) {
                wish[b][h] = pull(b, h, clearance);
                pull += wish[b][h];
            }
        }
        double all = 0;
        for (double part : offered) {
            all += part;
        }
        double renting = all > 0 ? rentWeight * pull / all : 0;
        double repairing = repairWeight * Math.pow(repairPrice, -taste);
        double whole = 1 + renting + repairing;
        repair(b, purse * repairing / whole);
        for (int h = 0; h < lets.length; h++) {
            wish[b][h] = pull > 0 ? purse * renting / whole * wish[b][h] / pull : 0;
            asked[h] += wish[b][h] / park.rent(h);
        }
    }

    /** How much a host draws: what it offers, how well it is reached, and how cheap it is. */
    private double pull(int b, int h, Clearance clearance) {
        double free = 1 - clearance.cloudBarred(buyers.home(h), buyers.home(b), buyers.firm(b));
        double cheap = park.costPerPerformance(b) / park.costPerPerformance(h);
        return offered[h] * free * reach[buyers.home(h)][buyers.home(b)] * Math.pow(cheap, taste);
    }

    private void repair(int b, double money) {
        double worth = park.meanPerformance(b);
        double each = repairPrice * worth * park.costPerPerformance(b);
        if (each <= 0 || money <= 0) {
            return;
        }
        double count = Math.min(money / each, repairable * park.retiring(b));
        trade.deliver(
                b, Channel.REPAIRED, count, new DeviceTrade.Lot(worth, park.meanWatts(b), each, 0));
        repairCost[b] = count * each;
        trade.spendOfResearch(b, repairCost[b]);
    }

    private void rent(int b) {
        for (int h = 0; h < lets.length; h++) {
            if (wish[b][h] > 0) {
                double served = asked[h] > offered[h] ? offered[h] / asked[h] : 1;
                double rent = served * wish[b][h];
                park.rentals().book(b, h, rent / park.rent(h), rent, true);
                trade.spendOfResearch(b, rent);
            }
        }
    }

    /** USD that a buyer paid for repairs this quarter; devices as well, but of nobody's making. */
    public double repairs(int buyer) {
        return repairCost[buyer];
    }
}
