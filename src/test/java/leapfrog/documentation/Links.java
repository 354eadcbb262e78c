package leapfrog.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The links of a page, and where in the checkout they lead. */
final class Links {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private Links() {}

    static List<String> of(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(Pages.prose(page));
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }

    /** Whether there is what a link names; those to other sites are taken on trust. */
    static boolean leadsSomewhere(Path page, String link) throws IOException {
        if (link.startsWith("https://")) {
            return true;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (hash < 0 || !Files.isRegularFile(target)) {
            return hash < 0 && Files.exists(target);
        }
        return anchors(target).contains(link.substring(hash + 1));
    }

    /** The anchors that renderers make of headings: lower case, hyphens for blanks, no signs. */
    private static Set<String> anchors(Path page) throws IOException {
        return HEADING.matcher(Pages.prose(page))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
