package leapfrog.output.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The commit under which a scenario stands in git, if it does. */
final class GitCommit {

    private static final long PATIENCE_SECONDS = 5;

    private GitCommit() {}

    /** Forty digits, with {@code -dirty} behind when files differ from it; null without git. */
    static String of(Path scenario) {
        Path folder = scenario.toAbsolutePath().getParent();
        ProcessBuilder git =
                new ProcessBuilder(
                        "git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*");
        try {
            Process process =
                    git.directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            byte[] text = process.getInputStream().readAllBytes();
            return process.exitValue() == 0
                    ? new String(text, StandardCharsets.UTF_8).strip()
                    : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}
