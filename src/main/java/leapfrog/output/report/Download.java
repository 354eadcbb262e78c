package leapfrog.output.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A file that the page carries inside.
 *
 * @param name under which it is saved
 * @param uri with its content
 * @param size as shown
 */
public record Download(String name, String uri, String size) {

    private static final int KILO = 1000;

    static Download csv(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return new Download(
                file.getFileName().toString(),
                uri("text/csv;charset=utf-8", content),
                size(content));
    }

    static Download text(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new Download(name, uri("text/plain;charset=utf-8", content), size(content));
    }

    static String uri(String type, byte[] content) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    private static String size(byte[] content) {
        return content.length < KILO
                ? content.length + " bytes"
                : (content.length + KILO / 2) / KILO + " kB";
    }
}
