package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import leapfrog.output.chart.font.Typeface;

/** What every text of a Korean figure in serifs must hold. */
public final class KoreanTexts {

    /** Words that are no name, id, unit or sign. */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|and|of|by|to|in|Year|fork|median|Scenario|behind|Others|Difference|no|after"
                            + "|quarter|policies|seeds|model|record|Regret|Gap|points|paired)\\b");

    private KoreanTexts() {}

    /**
     * @param stem of the figure's SVG and caption
     */
    public static void check(Path folder, String stem) throws IOException {
        String svg = Files.readString(folder.resolve(stem + ".svg"));
        List<String> texts = new ArrayList<>();
        Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(svg)
                .results()
                .forEach(found -> texts.add(found.group(1)));
        texts.add(Files.readString(folder.resolve(stem + ".txt")).strip());
        assertThat(texts).as(stem).anyMatch(text -> text.matches("(?s).*[\uac00-\ud7a3].*"));
        assertThat(texts)
                .as(stem)
                .allMatch(text -> Typeface.SERIF.withHangul().canSet(text))
                .noneMatch(text -> ENGLISH.matcher(text).find());
        assertThat(svg).contains("font-family: \"Noto Serif KR\"").doesNotContain("Source Sans 3");
    }
}
