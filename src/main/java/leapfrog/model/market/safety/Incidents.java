package leapfrog.model.market.safety;

import java.io.Serializable;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;
import leapfrog.model.core.Quarter;

/**
 * What goes wrong in use: serious incidents of a host's product, a Poisson count a quarter. The
 * hazard grows with use times capability and falls with safety (form assumed):
 *
 * <pre>rate x use x (c - c of the start)+ x (1 - effect x safety)</pre>
 *
 * Each costs trust: a share drawn from an exponential law, where the host's users are, and a part
 * of it everywhere.
 */
public final class Incidents implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int YEAR = 4;

    private final int[] labs;
    private final int[] counts = new int[YEAR];
    private final double rate;
    private final double effect;
    private final double size;
    private final double spill;
    private double start = Double.NaN;

    public Incidents(int[] labs, Parameters p) {
        this.labs = labs.clone();
        rate = p.value("incident-rate");
        effect = p.value("incident-safety");
        size = p.value("incident-size");
        spill = p.value("incident-spill");
    }

    /** What an incident does to whoever keeps trust. */
    @FunctionalInterface
    public interface Toll {
        void lose(int state, double share);
    }

    /**
     * Where a host stands in a quarter.
     *
     * @param capability of what it offers, log10 FLOP
     * @param use depth-weighted share of the world's firms, by GDP
     * @param safety of what it offers, from 0 to 1
     * @param exposure by state, share of the users there that are its users
     */
    public record Host(double capability, double use, double safety, double[] exposure) {}

    /** Begins a quarter; capability counts from the first quarter's best on. */
    public void begin(double best, int quarter) {
        counts[Math.floorMod(quarter, YEAR)] = 0;
        if (Double.isNaN(start)) {
            start = best;
        }
    }

    /** Expected incidents of a host in a quarter. */
    public double hazard(Host host) {
        double above = Math.max(0, host.capability() - start);
        return rate * Quarter.YEARS * host.use() * above * (1 - effect * host.safety());
    }

    /** Draws a host's incidents of a quarter and takes their toll. */
    public void draw(Host host, Luck luck, long address, int quarter, Toll toll) {
        double mean = hazard(host);
        if (!(mean > 0)) {
            return;
        }
        int count =
                Quantiles.poisson(
                        mean, Luck.uniform(luck.key(Purpose.INCIDENT, address, quarter), 0));
        counts[Math.floorMod(quarter, YEAR)] += count;
        long key = luck.key(Purpose.INCIDENT_SIZE, address, quarter);
        for (int i = 0; i < count; i++) {
            double lost = size * Quantiles.exponential(Luck.uniform(key, i));
            for (int s = 0; s < host.exposure().length; s++) {
                toll.lose(s, lost * (spill + (1 - spill) * host.exposure()[s]));
            }
        }
    }

    /** Indices of the labs whose products are watched. */
    public int[] labs() {
        return labs;
    }

    /** Incidents of the last four quarters. */
    public int lastYear() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
