package leapfrog.output.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.InputException;
import leapfrog.output.chart.words.Words;

/** What {@code manifest.json} tells, as texts to show. */
final class ManifestText {

    static final String FILE = "manifest.json";

    private static final String LANGUAGE = "--lang";

    private final JsonObject root;

    private ManifestText(JsonObject root) {
        this.root = root;
    }

    /**
     * @throws InputException when it is no manifest of this program
     */
    static ManifestText read(Path file) throws IOException {
        try {
            JsonElement json = JsonParser.parseString(Files.readString(file));
            if (json.isJsonObject() && "leapfrog".equals(text(json.getAsJsonObject(), "program"))) {
                return new ManifestText(json.getAsJsonObject());
            }
        } catch (JsonParseException e) {
            throw new InputException(file + " cannot be read: " + e.getMessage());
        }
        throw new InputException(file + " is no manifest of this program");
    }

    String title() {
        return text(root, "title");
    }

    /** What a study asks; empty when the runs are of none. */
    String question() {
        return text(root, "question");
    }

    /** Language that the command asked for, by its id; English when it did not. */
    String language() {
        List<String> typed = commandLine();
        int at = typed.lastIndexOf(LANGUAGE);
        if (at >= 0 && at + 1 < typed.size()) {
            return typed.get(at + 1);
        }
        return typed.stream()
                .filter(option -> option.startsWith(LANGUAGE + "="))
                .map(option -> option.substring(LANGUAGE.length() + 1))
                .findFirst()
                .orElse("en");
    }

    /** The day on which it ended; empty when it does not say. */
    String day() {
        return text(root, "ended").replaceFirst("T.*", "");
    }

    List<String> commandLine() {
        return texts("command-line");
    }

    List<String> seeds() {
        return texts("seeds");
    }

    /** Names of the policies that were run; empty when the manifest names no scenarios. */
    List<String> policies() {
        return objects("scenarios").stream().map(one -> text(one, "policy")).toList();
    }

    /** Replications that were done; empty when the results come from several runs. */
    String replications() {
        return text(object("replications"), "done");
    }

    /** Its short entries by name, in order: versions, machine, times. */
    Map<String, String> entries(Words words) {
        Map<String, String> entries = new LinkedHashMap<>();
        put(
                entries,
                words.of("report.manifest.program"),
                joined("leapfrog", text(object("versions"), "program")));
        put(entries, words.of("report.manifest.build"), text(object("versions"), "build-sha256"));
        put(entries, words.of("report.manifest.commit"), text(root, "git-commit"));
        put(entries, words.of("report.manifest.java"), java());
        put(entries, words.of("report.manifest.mason"), text(object("versions"), "mason"));
        put(entries, words.of("report.manifest.machine"), machine(words));
        put(entries, words.of("report.manifest.started"), text(root, "started"));
        put(entries, words.of("report.manifest.ended"), text(root, "ended"));
        put(entries, words.of("report.manifest.taken"), joined(text(root, "seconds"), "s"));
        put(entries, words.of("report.manifest.replications"), replicationCounts(words));
        put(entries, words.of("report.manifest.hash"), text(root, "hash"));
        for (JsonObject one : objects("scenarios")) {
            put(
                    entries,
                    words.of("report.manifest.sha-of", text(one, "policy")),
                    text(one, "sha256"));
        }
        return entries;
    }

    /** Name, bytes and checksum of each file. */
    List<List<String>> files() {
        return objects("files").stream()
                .map(one -> List.of(text(one, "name"), text(one, "bytes"), text(one, "sha256")))
                .toList();
    }

    private String java() {
        JsonObject versions = object("versions");
        return joined(text(versions, "java"), text(versions, "java-vendor"));
    }

    private String machine(Words words) {
        JsonObject machine = object("machine");
        String threads = text(machine, "threads");
        String shown = joined(text(machine, "system"), text(machine, "architecture"));
        return threads.isEmpty() ? shown : words.of("report.threads", shown, threads);
    }

    private String replicationCounts(Words words) {
        JsonObject counts = object("replications");
        String failed = text(counts, "failed");
        return failed.isEmpty()
                ? ""
                : words.of("report.counts", text(counts, "done"), text(counts, "asked"), failed);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? "" : first + " " + second;
    }

    private static void put(Map<String, String> entries, String name, String value) {
        if (!value.isEmpty()) {
            entries.put(name, value);
        }
    }

    private JsonObject object(String key) {
        JsonElement value = root.get(key);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    private JsonArray array(String key) {
        JsonElement value = root.get(key);
        return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : array(key)) {
            if (each.isJsonPrimitive()) {
                texts.add(each.getAsString());
            }
        }
        return texts;
    }

    private List<JsonObject> objects(String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement each : array(key)) {
            if (each.isJsonObject()) {
                objects.add(each.getAsJsonObject());
            }
        }
        return objects;
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
