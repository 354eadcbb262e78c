package leapfrog.output.chart.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The settings that let AWT draw on a machine with neither screen nor fonts. They must stand before
 * AWT looks for its fonts; what a user has set on the command line stays.
 */
final class Headless {

    private static final String FONT_LIST = "sun.awt.fontconfig";
    private static final String RESOURCE = "/leapfrog/fontconfig.properties";

    private Headless() {}

    static void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (isLinux() && System.getProperty(FONT_LIST) == null) {
            System.setProperty(FONT_LIST, copyOfFontList().toString());
        }
    }

    /** Other systems always have fonts, and lists of another form. */
    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    /** Without such a file the JDK asks the system, and fails where the system has no font. */
    private static Path copyOfFontList() {
        try (InputStream source = Headless.class.getResourceAsStream(RESOURCE)) {
            Path copy = Files.createTempFile("leapfrog-fontconfig", ".properties");
            copy.toFile().deleteOnExit();
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("the font list could not be laid out", e);
        }
    }
}
