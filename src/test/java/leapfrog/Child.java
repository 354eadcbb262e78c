package leapfrog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own with the tests' class path, for what one process cannot show. */
public final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder read = new StringBuilder();

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a main class; its standard output and error come back as one text. */
    public static Child start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads until a line that starts like this, and returns it. */
    public String await(String start) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                read.append(line).append('\n');
                if (line.startsWith(start)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("ended without '" + start + "':\n" + read);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Asks it to end, as a job scheduler does; what it still says can be read. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Its exit code, once all it says was read. */
    public int exitCode() throws InterruptedException {
        output.lines().forEach(line -> read.append(line).append('\n'));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still runs:\n" + read);
        }
        return process.exitValue();
    }

    /** What was read so far. */
    public String text() {
        return read.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
