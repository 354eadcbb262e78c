package leapfrog.output.chart.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that figures can be drawn in; its words stand in {@code leapfrog/words}. */
public enum Language {
    EN,
    KO;

    /** As written on the command line and in the name of its file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is written in Hangul. */
    public boolean hasHangul() {
        return this == KO;
    }

    public static Optional<Language> ofId(String id) {
        return Stream.of(values()).filter(language -> language.id().equals(id)).findFirst();
    }
}
