package leapfrog.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text can be told from its ground in light, in dark and on paper: WCAG 2.2, 1.4.3. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern SCHEME = Pattern.compile(":root \\{[^}]*--ground[^}]*\\}");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6})");

    @Test
    void everyTextHasContrastInEveryScheme() throws IOException {
        Matcher schemes = SCHEME.matcher(css());
        int found = 0;
        while (schemes.find()) {
            Map<String, Integer> colours = new HashMap<>();
            Matcher each = COLOUR.matcher(schemes.group());
            while (each.find()) {
                colours.put(each.group(1), Integer.parseInt(each.group(2), 16));
            }
            for (String text : List.of("text", "pale", "link")) {
                for (String ground : List.of("ground", "block")) {
                    assertThat(contrast(colours.get(text), colours.get(ground)))
                            .as(text + " on " + ground)
                            .isGreaterThanOrEqualTo(LEAST);
                }
            }
            found++;
        }
        assertThat(found).isEqualTo(3);
    }

    private static String css() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("/leapfrog/report/page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16)
                + 0.7152 * linear(colour >> 8)
                + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
