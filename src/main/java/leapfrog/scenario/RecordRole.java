package leapfrog.scenario;

import leapfrog.model.core.Quarter;

/** What a figure of the dated record may be used for. It follows from its date alone. */
enum RecordRole {
    /** May set values and be fitted. */
    CALIBRATION("calibration"),
    /** May be compared with afterwards, and nothing else. */
    HOLD_OUT("hold-out");

    /** Last quarter that a calibration may see. */
    static final Quarter LAST_OF_CALIBRATION = Quarter.of(2022, 4);

    private final String id;

    RecordRole(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static RecordRole of(Quarter date) {
        return date.compareTo(LAST_OF_CALIBRATION) <= 0 ? CALIBRATION : HOLD_OUT;
    }
}
