package leapfrog.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a folder of the dated record, file by file in the order of their names. All of it is
 * checked, but what has another role than the one asked for is dropped on reading.
 */
final class RecordReader {

    private static final String ENDING = ".yaml";

    private final RecordRole role;
    private final Mistakes mistakes = new Mistakes();
    private final Map<String, Place> ids = new HashMap<>();
    private final List<RecordedSeries> series = new ArrayList<>();
    private final List<RecordedFact> facts = new ArrayList<>();

    private RecordReader(RecordRole role) {
        this.role = role;
    }

    /**
     * @throws ScenarioException with every mistake of every file
     */
    static RecordReader read(Path folder, RecordRole role) {
        RecordReader reader = new RecordReader(role);
        reader.files(folder).forEach(reader::file);
        reader.mistakes.refuse();
        return reader;
    }

    List<RecordedSeries> series() {
        return series;
    }

    List<RecordedFact> facts() {
        return facts;
    }

    private List<Path> files(Path folder) {
        Place said = Source.file(folder).start();
        if (!Files.isDirectory(folder)) {
            mistakes.add(said, "", "there is no folder '" + folder + "'");
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                            .sorted()
                            .toList();
            if (files.isEmpty()) {
                mistakes.add(said, "", "holds no file *" + ENDING);
            }
            return files;
        } catch (IOException e) {
            mistakes.add(said, "", "cannot be listed: " + e.getMessage());
            return List.of();
        }
    }

    private void file(Path file) {
        Source source = Source.file(file);
        String name = file.getFileName().toString();
        String topic = name.substring(0, name.length() - ENDING.length());
        FileText.read(file, source.start(), mistakes)
                .flatMap(text -> TreeReader.read(source, text, mistakes))
                .flatMap(tree -> Section.of("", tree, mistakes))
                .ifPresent(root -> topic(topic, root));
    }

    private void topic(String topic, Section root) {
        RecordEntries entries = new RecordEntries(topic, role, mistakes);
        root.neededSection("series")
                .ifPresent(
                        all -> {
                            for (String id : all.keys()) {
                                unique(id, all);
                                all.section(id)
                                        .flatMap(one -> entries.series(id, one))
                                        .ifPresent(series::add);
                            }
                        });
        root.section("facts")
                .ifPresent(
                        all -> {
                            for (String id : all.keys()) {
                                unique(id, all);
                                all.section(id)
                                        .flatMap(one -> entries.fact(id, one))
                                        .ifPresent(facts::add);
                            }
                        });
        root.rejectUnread();
    }

    private void unique(String id, Section all) {
        Place place = all.keyPlace(id);
        Place first = ids.putIfAbsent(id, place);
        if (first != null) {
            all.mistake(place, all.path(), "'" + id + "' is given twice, first at " + first);
        }
    }
}
