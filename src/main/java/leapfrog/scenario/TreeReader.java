package leapfrog.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Turns YAML text into a {@link Tree} by way of SnakeYAML's node graph, and refuses what plain data
 * does not need: tags, anchors, merge keys, duplicate keys, deep nesting, control characters.
 */
final class TreeReader {

    /** Deepest nesting of lists and maps. */
    static final int DEEPEST = 20;

    private final Source source;
    private final Mistakes mistakes;
    private final Set<Node> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    private TreeReader(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** The content of a text, or nothing after telling why it cannot be read. */
    static Optional<Tree> read(Source source, String text, Mistakes mistakes) {
        return new TreeReader(source, mistakes).read(text);
    }

    /** One scalar that does not come from YAML, refused when it holds what YAML would not. */
    static Optional<Tree> checked(Place place, String text, Mistakes mistakes) {
        int before = mistakes.count();
        Tree value = new TreeReader(place.source(), mistakes).text(place, text);
        return mistakes.count() == before ? Optional.of(value) : Optional.empty();
    }

    private Optional<Tree> read(String text) {
        StreamReader reader = new StreamReader(text);
        try {
            Node root = composer(reader).getSingleNode();
            if (root == null) {
                mistakes.add(source.start(), "", "the file is empty");
                return Optional.empty();
            }
            return Optional.of(tree(root));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            mistakes.add(place(mark), "", "not valid YAML: " + problem(e));
        } catch (ReaderException e) {
            mistakes.add(
                    placeOf(text, e.getPosition()),
                    "",
                    "the character U+"
                            + String.format(Locale.ROOT, "%04X", e.getCodePoint())
                            + " is not allowed");
        } catch (YAMLException e) {
            Optional<Place> deep = DeepNesting.find(source, text, DEEPEST);
            String depth = "lists and maps are nested deeper than " + DEEPEST + " levels";
            mistakes.add(
                    deep.orElse(source.start()),
                    "",
                    deep.isPresent() ? depth : "not valid YAML: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            // SnakeYAML 2.6 lets NumberFormatException out for escapes such as "\U99999999".
            Place place = source.at(reader.getLine() + 1, reader.getColumn() + 1);
            mistakes.add(place, "", "not valid YAML: the escape is no character");
        }
        return Optional.empty();
    }

    private static Composer composer(StreamReader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setTagInspector(tag -> true); // every tag is refused later, with its place
        return new Composer(new ParserImpl(reader, options), new TextOnly(), options);
    }

    /** Leaves every scalar as text, so that what remains marked otherwise carries a tag. */
    static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // A scalar's type is decided by who reads it, never by its looks.
        }
    }

    private static String problem(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "it cannot be parsed" : e.getProblem();
        if (problem.contains("but found another document")) {
            return "only one document is allowed in a file";
        }
        if (problem.contains("undefined alias")) {
            return problem + "; aliases are not allowed";
        }
        return problem.replace('\n', ' ').replace("\\t(TAB)", "tab");
    }

    private Tree tree(Node node) {
        Place place = place(node.getStartMark());
        char mark = property(node);
        if (mark != 0) {
            if (refused.add(node)) {
                String what = mark == '!' ? "tags" : "anchors and aliases";
                mistakes.addUnreadable(place, what + " are not allowed; write the value out");
            }
            return new Tree.Text(place, "");
        }
        if (node instanceof MappingNode map) {
            return fields(place, map);
        }
        if (node instanceof SequenceNode list) {
            List<Tree> items = new ArrayList<>();
            for (Node item : list.getValue()) {
                items.add(tree(item));
            }
            return new Tree.Items(place, items);
        }
        return text(place, ((ScalarNode) node).getValue());
    }

    /** The sign of a tag or an anchor before the node, both part of its start; 0 for neither. */
    private static char property(Node node) {
        Mark mark = node.getStartMark();
        int[] buffer = mark.getBuffer();
        int pointer = mark.getPointer();
        int first = pointer < buffer.length ? buffer[pointer] : 0;
        if (node.getAnchor() != null || first == '&') {
            return '&';
        }
        return first == '!' ? '!' : 0;
    }

    private Tree.Fields fields(Place place, MappingNode map) {
        Map<String, Tree.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Place keyPlace = place(tuple.getKeyNode().getStartMark());
            Tree key = tree(tuple.getKeyNode());
            Tree value = tree(tuple.getValueNode());
            if (!(key instanceof Tree.Text text)) {
                mistakes.add(keyPlace, "", "a key must be a plain word, found " + key.shown());
            } else if (text.text().equals("<<")) {
                mistakes.add(keyPlace, "", "merge keys '<<' are not allowed; use extends");
            } else if (fields.containsKey(text.text())) {
                Place first = fields.get(text.text()).keyPlace();
                mistakes.add(
                        keyPlace,
                        "",
                        "key '"
                                + text.text()
                                + "' is given twice, first at line "
                                + first.line()
                                + ", column "
                                + first.column());
            } else {
                fields.put(text.text(), new Tree.Field(keyPlace, value));
            }
        }
        return new Tree.Fields(place, fields);
    }

    private Tree.Text text(Place place, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue; // nearly all of every file, and a check must be quick
            }
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            if (control || isUnpaired(text, i)) {
                mistakes.addUnreadable(
                        place,
                        "the character U+"
                                + String.format(Locale.ROOT, "%04X", (int) c)
                                + " is not allowed");
                return new Tree.Text(place, "");
            }
        }
        return new Tree.Text(place, text);
    }

    /** Whether half of a surrogate pair stands alone, which no file could hold. */
    private static boolean isUnpaired(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private Place place(Mark mark) {
        return mark == null ? source.start() : source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place placeOf(String text, int position) {
        String before = text.substring(0, text.offsetByCodePoints(0, position));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return source.at(line, before.length() - before.lastIndexOf('\n'));
    }
}
