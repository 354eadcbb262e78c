package leapfrog.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file, all it extends and the overrides, and lays them over each other. */
final class Composition {

    /** Longest chain of files that extend each other. */
    static final int LONGEST_CHAIN = 10;

    private final Mistakes mistakes;
    private final Merge merge;
    private final Map<Path, Tree.Fields> read = new HashMap<>();

    Composition(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.merge = new Merge(mistakes);
    }

    /** All layers as one, or nothing when a file cannot be read at all. */
    Optional<ScenarioLayer> compose(Path file, List<String> overrides) {
        Optional<Deque<ScenarioLayer>> files = chain(file);
        Overrides reader = new Overrides(mistakes);
        List<Optional<ScenarioLayer>> sets = overrides.stream().map(reader::layer).toList();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        ScenarioLayer merged = ScenarioLayer.empty(Source.file(file).start());
        for (ScenarioLayer layer : files.get()) {
            merged = lay(merged, layer);
        }
        Place root = files.get().getLast().plain().place();
        for (Optional<ScenarioLayer> layer : sets) {
            if (layer.isPresent()) {
                merged = lay(merged, layer.get());
            }
        }
        Tree.Fields plain = new Tree.Fields(root, merged.plain().fields());
        return Optional.of(new ScenarioLayer(plain, merged.policies(), merged.events()));
    }

    /** The file and all it extends, the farthest first. */
    private Optional<Deque<ScenarioLayer>> chain(Path file) {
        Deque<ScenarioLayer> layers = new ArrayDeque<>();
        Set<Path> seen = new HashSet<>();
        Path next = file;
        Place said = Source.file(file).start();
        while (next != null) {
            if (!seen.add(identity(next))) {
                mistakes.add(said, "extends", "the files extend each other in a circle");
                return Optional.empty();
            }
            if (seen.size() > LONGEST_CHAIN) {
                mistakes.add(
                        said, "extends", "more than " + LONGEST_CHAIN + " files extend each other");
                return Optional.empty();
            }
            Optional<Tree.Fields> root = map(next, said, "a scenario");
            if (root.isEmpty()) {
                return Optional.empty();
            }
            layers.addFirst(new LayerReader(mistakes).layer(root.get()));
            Optional<Tree> base = root.get().find("extends");
            said = base.map(Tree::place).orElse(said);
            next = base.flatMap(tree -> path(tree, "extends")).orElse(null);
        }
        return Optional.of(layers);
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The map that a file holds, or nothing after telling why not; a file is read only once. */
    Optional<Tree.Fields> map(Path file, Place said, String what) {
        Tree.Fields before = read.get(file);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Tree.Fields> content = parsed(file, said, what);
        content.ifPresent(fields -> read.put(file, fields));
        return content;
    }

    private Optional<Tree.Fields> parsed(Path file, Place said, String what) {
        Source source = Source.file(file);
        Optional<Tree> tree =
                FileText.read(file, said, mistakes)
                        .flatMap(text -> TreeReader.read(source, text, mistakes));
        if (tree.isPresent() && !(tree.get() instanceof Tree.Fields)) {
            mistakes.add(
                    tree.get().place(),
                    "",
                    what + " is a map of keys, found " + tree.get().shown());
        }
        return tree.filter(Tree.Fields.class::isInstance).map(Tree.Fields.class::cast);
    }

    /** A path, relative to the file that says it. */
    Optional<Path> path(Tree tree, String key) {
        return Section.scalar(
                tree,
                () -> key,
                text -> {
                    try {
                        return tree.place().source().folder().resolve(text.strip()).normalize();
                    } catch (InvalidPathException e) {
                        throw new IllegalArgumentException("is not a path: " + e.getReason(), e);
                    }
                },
                mistakes);
    }

    private ScenarioLayer lay(ScenarioLayer base, ScenarioLayer change) {
        Optional<Tree> under = base.plain().find("actors");
        boolean intoFile =
                under.filter(Tree.Text.class::isInstance).isPresent()
                        && change.plain()
                                .find("actors")
                                .filter(Tree.Fields.class::isInstance)
                                .isPresent();
        if (!intoFile) {
            return merge.layers(base, change);
        }
        Tree.Fields loaded = actors(under.get()).orElse(Tree.Fields.empty(under.get().place()));
        Tree.Fields plain = base.plain().with("actors", loaded);
        return merge.layers(new ScenarioLayer(plain, base.policies(), base.events()), change);
    }

    /** The actors, whether they stand in the scenario or in a file of their own. */
    Optional<Tree.Fields> actors(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            return Optional.of(fields);
        }
        return path(tree, "actors").flatMap(file -> map(file, tree.place(), "an actor file"));
    }
}
