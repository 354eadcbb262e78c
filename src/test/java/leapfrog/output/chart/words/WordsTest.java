package leapfrog.output.chart.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;
import leapfrog.model.measure.Measures;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.technology.Segment;
import leapfrog.output.chart.font.Typeface;
import org.junit.jupiter.api.Test;

/** The words of every language: whole, alike and with letters for all of them. */
class WordsTest {

    private static final Words ENGLISH = Words.in(Language.EN);
    private static final Words KOREAN = Words.in(Language.KO);

    /** What only a language with words for names from scenarios has. */
    private static final Pattern NAMES =
            Pattern.compile("(state|title|event|instrument|unit|measure|part|policy)\\..+");

    @Test
    void everyLanguage_hasTheSameKeys() {
        assertThat(own(KOREAN)).isEqualTo(own(ENGLISH));
        assertThat(KOREAN.keys()).containsAll(ENGLISH.keys());
    }

    private static Set<String> own(Words words) {
        Set<String> keys = new TreeSet<>(words.keys());
        keys.removeIf(key -> NAMES.matcher(key).matches());
        return keys;
    }

    @Test
    void everyLanguage_fillsInTheSameParts() {
        for (String key : ENGLISH.keys()) {
            assertThat(parts(KOREAN.of(key))).as(key).isEqualTo(parts(ENGLISH.of(key)));
        }
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new TreeSet<>();
        Matcher found = Pattern.compile("\\{\\d}").matcher(text);
        while (found.find()) {
            parts.add(found.group());
        }
        return parts;
    }

    @Test
    void everyText_hasALetterInBothFamilies() {
        for (String key : ENGLISH.keys()) {
            assertThat(Typeface.SANS.canSet(ENGLISH.of(key))).as(key).isTrue();
            assertThat(Typeface.SERIF.canSet(ENGLISH.of(key))).as(key).isTrue();
        }
        for (String key : KOREAN.keys()) {
            assertThat(Typeface.KOREAN_SANS.canSet(KOREAN.of(key))).as(key).isTrue();
            assertThat(Typeface.KOREAN_SERIF.canSet(KOREAN.of(key))).as(key).isTrue();
        }
    }

    @Test
    void hangulFonts_haveEverySyllableAndWhatNumbersNeed() {
        StringBuilder all = new StringBuilder("log\u2081\u2080 10\u2009000 \u2212 \u00d7 \u2013");
        for (char syllable = '\uac00'; syllable <= '\ud7a3'; syllable++) {
            all.append(syllable);
        }
        assertThat(Typeface.SANS.withHangul().canSet(all.toString())).isTrue();
        assertThat(Typeface.SERIF.withHangul().canSet(all.toString())).isTrue();
    }

    @Test
    void units_haveLettersInEveryLanguage() {
        for (Unit unit : Unit.values()) {
            assertThat(Typeface.SERIF.canSet(ENGLISH.unit(unit))).as(unit.name()).isTrue();
            assertThat(Typeface.KOREAN_SANS.canSet(KOREAN.unit(unit))).as(unit.name()).isTrue();
        }
        assertThat(KOREAN.unit(Unit.BILLION_USD_PER_YEAR)).isEqualTo("십억 달러/년");
    }

    @Test
    void koreanHasWordsForWhatShippedScenariosName() throws IOException {
        for (InstrumentKind kind : InstrumentKind.values()) {
            assertThat(KOREAN.find("instrument." + kind.id())).as(kind.id()).isPresent();
        }
        for (String id : List.of("US", "CN", "EU", "KR", "JP", "TW", "IN", "ASEAN", "GULF")) {
            assertThat(KOREAN.state(id, id)).isNotEqualTo(id);
        }
        for (Measure measure : Measures.all()) {
            assertThat(KOREAN.find("measure." + measure.id())).as(measure.id()).isPresent();
        }
        for (Segment segment : Segment.all()) {
            String id = segment.name();
            assertThat(KOREAN.part(id)).as(id).isNotEqualTo(id);
        }
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            // What is fitted or compared is not drawn under its own title.
            Path experiments = Path.of("scenarios", "experiments");
            Path studies = Path.of("scenarios", "studies");
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                if (!file.startsWith(experiments)) {
                    check(file, Files.readString(file));
                    String stem = file.getFileName().toString().replace(".yaml", "");
                    boolean named = file.startsWith(studies) || !KOREAN.policy(stem).equals(stem);
                    assertThat(named).as(stem).isTrue();
                }
            }
        }
    }

    private static void check(Path file, String text) {
        Matcher ids = Pattern.compile("(?m)^ +id: ([a-z0-9-]+)$").matcher(text);
        while (ids.find()) {
            String words = KOREAN.instrument(ids.group(1));
            assertThat(words).as(file + ": " + ids.group(1)).matches(".*[\uac00-\ud7a3].*");
        }
        Matcher title = Pattern.compile("(?m)^name: (.+)$").matcher(text);
        if (title.find()) {
            assertThat(KOREAN.title(title.group(1))).as(file + "").matches(".*[\uac00-\ud7a3].*");
        }
        Matcher events = Pattern.compile("window: .*, name: ([^,}]+) }").matcher(text);
        while (events.find()) {
            assertThat(KOREAN.event(events.group(1))).matches(".*[\uac00-\ud7a3].*");
        }
    }

    @Test
    void whatHasNoWords_staysAsItIsWritten() {
        assertThat(KOREAN.state("XX", "Atlantis")).isEqualTo("Atlantis");
        assertThat(KOREAN.title("My own")).isEqualTo("My own");
        assertThat(KOREAN.event("landing")).isEqualTo("landing");
        assertThat(KOREAN.policy("my-own")).isEqualTo("my-own");
        assertThat(KOREAN.series("gap-months", "CN/XX")).isEqualTo("격차(개월), 중국/XX");
        assertThat(ENGLISH.series("gap-months", "CN/US")).isEqualTo("Gap months, CN/US");
        assertThat(ENGLISH.series("knowledge", "CN/CHIP_DESIGN"))
                .isEqualTo("Knowledge, CN/chip design");
        assertThat(ENGLISH.series("open-share", "world")).isEqualTo("Open share");
        assertThat(KOREAN.instrument("my-own-rule-2030")).isEqualTo("my own rule 2030");
        assertThat(ENGLISH.instrument("huawei-2019")).isEqualTo("Huawei 2019");
        assertThat(ENGLISH.instrument("tiers-2025-in")).isEqualTo("tiers 2025 IN");
        assertThat(KOREAN.instrument("chip-rule-2022")).isEqualTo("칩 규칙 2022");
        assertThatThrownBy(() -> ENGLISH.of("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsAndParts_readAsASentence() {
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(KOREAN.list(List.of("a", "b", "c"))).isEqualTo("a, b, c");
        assertThat(ENGLISH.lettered(List.of("one"))).isEqualTo("one");
        assertThat(ENGLISH.lettered(List.of("one", "two"))).isEqualTo("(a) one; (b) two");
        assertThat(ENGLISH.replications(1)).isEqualTo("1 replication");
        assertThat(ENGLISH.of("channel.thin", "{1}", "2")).isEqualTo("{1} (at most 2 %)");
    }
}
