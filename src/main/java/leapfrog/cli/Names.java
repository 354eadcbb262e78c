package leapfrog.cli;

import java.util.List;
import leapfrog.scenario.NearestName;

/** Checks names that a user typed against those there are. */
final class Names {

    private Names() {}

    /** Adds a mistake, with what is allowed, when the name is not among the valid ones. */
    static void check(String option, String name, List<String> valid, List<String> mistakes) {
        if (!valid.contains(name)) {
            mistakes.add(option + ": no '" + name + "'" + NearestName.hint(name, valid));
        }
    }
}
