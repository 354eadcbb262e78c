package leapfrog.output.chart.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;

/**
 * The words of one language by their keys, with {@code {0}}, {@code {1}} for what is filled in.
 * What ids stand for in scenarios has words where its key is known, else stays as it is written.
 */
public final class Words {

    private static final Map<Language, Words> KNOWN = new EnumMap<>(Language.class);

    /** Layers and segments of the value chain, which tables write in capitals. */
    private static final Set<String> CHAIN =
            Stream.concat(Stream.of(Layer.values()), Stream.of(Segment.values()))
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern DATED = Pattern.compile("(.*)-(20\\d\\d)(-.*)?");

    static {
        for (Language language : Language.values()) {
            Map<String, String> texts = new TreeMap<>(read("figures_" + language.id()));
            texts.putAll(read("report_" + language.id()));
            texts.putAll(read("names_" + language.id()));
            KNOWN.put(language, new Words(language, texts));
        }
    }

    private final Language language;
    private final Map<String, String> texts;

    private Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words in(Language language) {
        return KNOWN.get(language);
    }

    /** Texts by key; none where there is no such file, as a language need not have names. */
    private static Map<String, String> read(String name) {
        Map<String, String> texts = new TreeMap<>();
        try (InputStream source =
                Words.class.getResourceAsStream("/leapfrog/words/" + name + ".properties")) {
            if (source != null) {
                ResourceBundle bundle =
                        new PropertyResourceBundle(
                                new InputStreamReader(source, StandardCharsets.UTF_8));
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words " + name + " could not be read", e);
        }
        return texts;
    }

    public Language language() {
        return language;
    }

    /** The texts whose keys begin so, by the rest of their keys. */
    public Map<String, String> under(String start) {
        Map<String, String> found = new TreeMap<>();
        texts.forEach(
                (key, text) -> {
                    if (key.startsWith(start)) {
                        found.put(key.substring(start.length()), text);
                    }
                });
        return found;
    }

    /** The words of a unit by its symbol, or the symbol. */
    public String unit(String symbol) {
        return Unit.ofSymbol(symbol).map(this::unit).orElse(symbol);
    }

    /** Every key of the language, sorted. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /**
     * The words of a key.
     *
     * @param parts what stands for {@code {0}}, {@code {1}} and so on, as its text
     * @throws IllegalArgumentException when there is no such key
     */
    public String of(String key, Object... parts) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for '" + key + "' in " + language.id());
        }
        if (parts.length == 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            boolean part = pattern.startsWith("{", at) && pattern.startsWith("}", at + 2);
            text.append(
                    part ? parts[Character.digit(pattern.charAt(at + 1), 10)] : pattern.charAt(at));
            at += part ? 2 : 0;
        }
        return text.toString();
    }

    /** The words of a key, if it is known. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** {@code a, b and c}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return of("list", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** {@code (a) one; (b) two}; one alone has no letter. */
    public String lettered(List<String> parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add((parts.size() > 1 ? "(" + (char) ('a' + i) + ") " : "") + parts.get(i));
        }
        return String.join("; ", all);
    }

    /** The unit of an axis; a share is drawn in percent. */
    public String unit(Unit unit) {
        return switch (unit) {
            case SHARE -> "%";
            case LOG10_FLOP -> "log\u2081\u2080 FLOP";
            default -> find("unit." + key(unit.symbol())).orElse(unit.symbol());
        };
    }

    /** How many replications there are, in words. */
    public String replications(int count) {
        return of(count == 1 ? "replications.one" : "replications.many", count);
    }

    /** The name of a state, which a language may have by its id. */
    public String state(String id, String name) {
        return find("state." + id).orElse(name);
    }

    /** The title of a scenario. */
    public String title(String title) {
        return find("title." + key(title)).orElse(title);
    }

    /** What happened, by the name that a scenario gives it. */
    public String event(String name) {
        return find("event." + key(name)).orElse(name);
    }

    /** An instrument or its kind: {@code chip rule 2022} for {@code chip-rule-2022}. */
    public String instrument(String id) {
        Matcher dated = DATED.matcher(id);
        Optional<String> whole = find("instrument." + id);
        if (whole.isPresent() || !dated.matches()) {
            return whole.orElse(spoken(id));
        }
        return find("instrument." + dated.group(1) + Objects.toString(dated.group(3), ""))
                .map(words -> words + " " + dated.group(2))
                .orElse(spoken(id));
    }

    /** A measure as a title: {@code Gap months} for {@code gap-months}. */
    public String measure(String id) {
        return find("measure." + id).orElseGet(() -> capital(spoken(id)));
    }

    /** A measure and its subject: {@code Gap months, CN/US}; the world as a subject is not said. */
    public String series(String measure, String subject) {
        return subject.equals(Measure.WORLD)
                ? measure(measure)
                : of("comparison.named", measure(measure), subject(subject));
    }

    /** What a measure is of, key by key: {@code CN/US}. */
    public String subject(String subject) {
        return Stream.of(subject.split("/", -1)).map(this::part).collect(Collectors.joining("/"));
    }

    /** A key of a subject: a state, a channel, a segment, a layer; others as they are. */
    public String part(String key) {
        return find("state." + key)
                .or(() -> find("part." + key.toLowerCase(Locale.ROOT)))
                .or(() -> find("instrument." + key))
                .orElse(CHAIN.contains(key) ? spoken(key.toLowerCase(Locale.ROOT)) : key);
    }

    /** A policy of a comparison by the name of its scenario's file. */
    public String policy(String name) {
        return find("policy." + name).orElse(name);
    }

    /** The text with a capital letter at its start. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code chip-rule-2022} as {@code chip rule 2022}, {@code self-reliance} as it is. */
    public static String spoken(String id) {
        String text = id.replace('-', ' ').replace('_', ' ').replace("self ", "self-");
        return text.startsWith("ai ") ? "AI" + text.substring(2) : text;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
