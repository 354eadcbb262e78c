package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import leapfrog.Child;
import leapfrog.experiment.calibration.CalibrationFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl-C, shown with the signal of job schedulers: it takes the same way through the program, and a
 * build that runs in the background ignores the other one.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir private Path folder;

    @Test
    void aRunThatIsToldToEndKeepsWhatIsFinishedAndSaysHowToGoOn() throws Exception {
        Path out = folder.resolve("out");
        String[] run = {
            "run", "a.yaml", "--replications", "200", "--threads", "2", "--out", out.toString()
        };
        try (Child child = Child.start(ChildMain.class, run)) {
            for (int i = 0; i < 60; i++) {
                child.await("replication");
            }
            child.terminate();
            assertThat(child.exitCode()).isEqualTo(TERMINATED);
            assertThat(child.text())
                    .containsPattern(
                            "interrupted: \\d+ of 200 replications are kept in \\Q"
                                    + out
                                    + ".partial\\E; go on with the same command and --resume");
            assertThat(child.text()).doesNotContain("done:").doesNotContain("\tat ");
        }
        assertThat(out).doesNotExist();
        String[] resumed = java.util.Arrays.copyOf(run, run.length + 1);
        resumed[run.length] = "--resume";
        try (Child child = Child.start(ChildMain.class, resumed)) {
            assertThat(child.exitCode()).isZero();
            assertThat(child.text())
                    .contains("going on with the unfinished run", "done: 200 of 200 replications");
            assertThat(child.text().split("replication\n")).hasSizeLessThan(150);
        }
    }

    @Test
    void aStudyThatIsToldToEndSaysThatNothingIsKept() throws Exception {
        String[] study = {"evidence", "--facts", "SF1b", "--robust", "0", "--scenarios", "."};
        try (Child child = Child.start(EvidenceChild.class, study)) {
            child.await("replication");
            child.terminate();
            assertThat(child.exitCode()).isEqualTo(TERMINATED);
            assertThat(child.text())
                    .contains("interrupted: nothing is kept")
                    .doesNotContain("SF1b PASS", "SF1b FAIL", "\tat ");
        }
    }

    @Test
    void aCalibrationThatIsToldToEndKeepsItsEvaluationsAndSaysHowToGoOn() throws Exception {
        Path out = folder.resolve("fit");
        String experiment = CalibrationFiles.two(folder, 1).toString();
        String[] fit = {"calibrate", experiment, "--threads", "2", "--out", out.toString()};
        try (Child child = Child.start(CalibrateChild.class, fit)) {
            for (int i = 0; i < 40; i++) {
                child.await("replication");
            }
            child.terminate();
            assertThat(child.exitCode()).isEqualTo(TERMINATED);
            assertThat(child.text())
                    .containsPattern(
                            "interrupted: \\d+ evaluations are kept in \\Q"
                                    + out
                                    + ".partial\\E; go on with the same command and --resume");
            assertThat(child.text()).doesNotContain("done:").doesNotContain("\tat ");
        }
        String[] resumed = java.util.Arrays.copyOf(fit, fit.length + 1);
        resumed[fit.length] = "--resume";
        try (Child child = Child.start(CalibrateChild.class, resumed)) {
            assertThat(child.exitCode()).isZero();
            assertThat(child.text())
                    .contains("going on with the unfinished calibration", "done: 96 evaluations");
        }
    }
}
