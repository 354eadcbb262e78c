package leapfrog.model.technology;

import java.util.List;
import java.util.Optional;

/** Sectors of the economy that adopt the technology. */
public enum Sector {
    MANUFACTURING("manufacturing", true),
    LOGISTICS("logistics", true),
    HEALTH("health", false),
    FINANCE("finance", false),
    PUBLIC_ADMINISTRATION("public-administration", false),
    EDUCATION("education", false),
    CONSUMER_SERVICES("consumer-services", false);

    private static final List<Sector> ALL = List.of(values());

    private final String id;
    private final boolean physical;

    Sector(String id, boolean physical) {
        this.id = id;
        this.physical = physical;
    }

    /** Every sector, in order. */
    public static List<Sector> all() {
        return ALL;
    }

    /** The sector of an id, if there is one. */
    public static Optional<Sector> ofId(String id) {
        return ALL.stream().filter(sector -> sector.id.equals(id)).findFirst();
    }

    /** As written in measures: {@code adoption(KR/manufacturing)}. */
    public String id() {
        return id;
    }

    /** Whether use happens through machines, so that integration and robots carry its quality. */
    public boolean physical() {
        return physical;
    }
}
