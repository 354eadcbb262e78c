package leapfrog.experiment;

import java.util.List;

/** What a user asked for cannot be done as asked: every reason at once, nothing was touched. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }

    /** Joins the reasons, one a line. */
    public InputException(List<String> messages) {
        super(String.join("\n", messages));
    }
}
