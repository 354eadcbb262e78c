package leapfrog.model.agent;

import java.io.Serializable;
import leapfrog.model.technology.Segment;

/**
 * A named company as the run knows it: who it is and where it works. What it owns stands in the
 * books of the markets it acts on.
 *
 * @param index its place in every array of firms
 * @param home index of its home state
 * @param active ordinal of the first quarter it acts in
 * @param address of its luck, from its id
 */
public record LeadFirm(int index, FirmSeed seed, int home, int active, long address)
        implements Serializable {

    public String id() {
        return seed.id();
    }

    public boolean worksIn(Segment segment) {
        return seed.knowledge().containsKey(segment);
    }

    public boolean isActive(int quarter) {
        return quarter >= active;
    }

    public double value(FirmField field) {
        return seed.value(field);
    }
}
