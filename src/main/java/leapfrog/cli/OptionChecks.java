package leapfrog.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import leapfrog.experiment.InputException;

/** Checks that several commands make of the same options. */
final class OptionChecks {

    private OptionChecks() {}

    /** Of a number that may be left out. */
    static void atLeast(String option, Integer number, int least, List<String> mistakes) {
        if (number != null && number < least) {
            mistakes.add(option + " must be at least " + least + ", found " + number);
        }
    }

    /** Of a file that may be left out. */
    static void seeds(Path file, List<String> mistakes) {
        if (file != null && !Files.isReadable(file)) {
            mistakes.add("--seeds " + file + " cannot be read");
        }
    }

    static void overrides(List<String> overrides, List<String> mistakes) {
        for (String override : overrides) {
            if (override.indexOf('=') < 1) {
                mistakes.add("--set is written PATH=VALUE, found '" + override + "'");
            }
        }
    }

    /**
     * The first seeds of a list.
     *
     * @throws InputException when it holds fewer
     */
    static long[] first(int asked, long[] listed, String list) {
        if (asked > listed.length) {
            throw new InputException(
                    "--replications asks for "
                            + asked
                            + ", but "
                            + list
                            + " holds "
                            + listed.length
                            + " seeds");
        }
        return Arrays.copyOf(listed, asked);
    }
}
