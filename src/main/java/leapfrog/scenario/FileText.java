package leapfrog.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a file as text within the limits that keep a bad file from doing harm. */
final class FileText {

    /** Longest file, in bytes. */
    static final int LONGEST = 1 << 20;

    private static final int MOST_NEIGHBOURS = 1000;

    private FileText() {}

    /** The text without a byte order mark, or nothing after telling what is wrong. */
    static Optional<String> read(Path file, Place said, Mistakes mistakes) {
        if (Files.isDirectory(file)) {
            mistakes.add(said, "", "'" + file + "' is a folder, not a file");
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            mistakes.add(said, "", "there is no file '" + file + "'" + neighbour(file));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                mistakes.add(
                        Source.file(file).start(), "", "the file is larger than the 1 MiB allowed");
                return Optional.empty();
            }
            return decode(bytes, Source.file(file), mistakes);
        } catch (IOException e) {
            mistakes.add(said, "", "'" + file + "' cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    static Optional<String> decode(byte[] bytes, Source source, Mistakes mistakes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            mistakes.add(source.at(line, column), "", "the text is not UTF-8 from here on");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The file of the nearest name in the same folder. */
    private static String neighbour(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.limit(MOST_NEIGHBOURS)
                            .map(path -> path.getFileName().toString())
                            .sorted()
                            .toList();
            return NearestName.of(file.getFileName().toString(), names)
                    .map(name -> "; did you mean '" + file.resolveSibling(name) + "'?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
