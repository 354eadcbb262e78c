package leapfrog.model.market.trade;

import java.util.List;
import java.util.stream.Stream;

/** The ways in which a buyer comes by a device. */
public enum Channel {
    /** From a vendor abroad, allowed. */
    LEGAL("legal"),
    /** From a vendor abroad, barred but for a licence. */
    LICENSED("licensed"),
    /** From a vendor abroad, redesigned to fit under a control. */
    DOWNGRADED("downgraded"),
    /** Past a control, through a third state. */
    GRAY("gray"),
    /** Out of service, brought back by repair. */
    REPAIRED("repaired"),
    /** From a vendor at home. */
    DOMESTIC("domestic");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    /** Every id, in the order of the channels. */
    public static List<String> ids() {
        return Stream.of(values()).map(Channel::id).toList();
    }

    /** As written in measures. */
    public String id() {
        return id;
    }
}
