package leapfrog.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the evidence consists of. */
enum EvidenceTable {
    /** Stylised facts as tests. */
    FACTS,
    /** Known limits. */
    LIMITS,
    /** A run of the documented past beside the record. */
    HISTORY,
    /** Runs read as published gap dynamics. */
    DOCKING;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Stream.of(values()).map(EvidenceTable::id).toList();
    }
}
