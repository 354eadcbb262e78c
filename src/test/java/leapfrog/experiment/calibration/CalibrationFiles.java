package leapfrog.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small calibration in a folder of its own: the baseline against a record made for it. */
public final class CalibrationFiles {

    private static final Path BASELINE = Path.of("scenarios/baseline.yaml").toAbsolutePath();

    private CalibrationFiles() {}

    /**
     * Fits the opportunity of design and the first run; the first is at 0.7 in the record, the
     * second at 20.5.
     *
     * @param heldOut a value of the record after 2022
     */
    public static Path two(Path folder, double heldOut) throws IOException {
        double performance = 10 * Math.exp(1.75 * 0.7);
        double later = 10 * Math.exp(7.75 * 0.7);
        record(
                folder,
                """
                series:
                  pace:
                    measure: device-performance
                    unit: TFLOPS
                    text: performance
                    quality: recalled
                    source: made for the test
                    points:
                      - { at: 2016-Q4, value: %s, role: calibration }
                      - { at: 2022-Q4, value: %s, role: calibration }
                      - { at: 2023-Q4, value: %s, role: hold-out }
                  runs:
                    measure: training-compute
                    unit: log10 FLOP
                    text: largest run
                    quality: secondary
                    source: made for the test
                    points:
                      - { at: 2016-Q4, value: 21.375, role: calibration }
                """
                        .formatted(performance, later, heldOut));
        return experiment(
                folder,
                """
                replications: 3
                evaluations: 60
                profile-points: 3
                parameters:
                  opportunity(CHIP_DESIGN): { from: 0.25, to: 4 }
                  run-at-start: { from: 19, to: 22 }
                  code-host-switching-cost: { from: 0, to: 2 }
                """);
    }

    public static void record(Path folder, String yaml) throws IOException {
        Path evidence = Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(evidence.resolve("record.yaml"), yaml);
    }

    /**
     * @param rest of the file
     */
    public static Path experiment(Path folder, String rest) throws IOException {
        String head = "name: Small\nscenario: " + BASELINE + "\nevidence: evidence\nadopters: 10\n";
        return Files.writeString(folder.resolve("small.yaml"), head + rest);
    }
}
