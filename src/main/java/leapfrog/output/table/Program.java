package leapfrog.output.table;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leapfrog.model.world.World;

/**
 * Which program this is.
 *
 * @param version such as {@code 0.1.0}; {@code development} when it runs from class files
 * @param build SHA-256 of the running jar, so that two builds of one version are told apart; empty
 *     when it runs from class files
 * @param mason version of the engine
 */
public record Program(String version, String build, String mason) {

    private static final Pattern JAR_VERSION = Pattern.compile(".*-(\\d[^/]*)\\.jar");
    private static final Program RUNNING = inspect();

    /** The one that is running. */
    public static Program running() {
        return RUNNING;
    }

    private static Program inspect() {
        String version = Program.class.getPackage().getImplementationVersion();
        Path jar = origin(Program.class);
        return new Program(
                version == null ? "development" : version,
                jar != null && Files.isRegularFile(jar) ? digest(jar) : "",
                jarVersion(origin(engineOf(World.class))));
    }

    /** The first class of the engine that a world descends from. */
    private static Class<?> engineOf(Class<?> world) {
        Class<?> type = world;
        while (type.getName().startsWith("leapfrog.")) {
            type = type.getSuperclass();
        }
        return type;
    }

    private static String digest(Path jar) {
        try {
            return Fingerprint.of(jar);
        } catch (IOException e) {
            return "";
        }
    }

    private static String jarVersion(Path jar) {
        Matcher matcher = JAR_VERSION.matcher(jar == null ? "" : jar.getFileName().toString());
        return matcher.matches() ? matcher.group(1) : "unknown";
    }

    private static Path origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
