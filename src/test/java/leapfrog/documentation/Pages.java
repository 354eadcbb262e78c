package leapfrog.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that a user reads. */
final class Pages {

    static final Path SITE = Path.of("src/site/markdown");
    static final Path README = Path.of("README.md");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    private Pages() {}

    /** Every page, in a fixed order. */
    static List<Path> all() {
        List<Path> pages = new ArrayList<>(List.of(README, Path.of("results/README.md")));
        try (Stream<Path> files = Files.list(SITE)) {
            files.sorted().forEach(pages::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    static String text(Path page) throws IOException {
        return Files.readString(page);
    }

    /** The fenced blocks of a page in a language; of none in particular when it is empty. */
    static List<String> blocks(Path page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text(page));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    /** A page without its fenced blocks. */
    static String prose(Path page) throws IOException {
        return BLOCK.matcher(text(page)).replaceAll("");
    }
}
