package leapfrog.scenario;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.serializer.Serializer;

/**
 * Writes a {@link Tree} as YAML. The same tree gives the same bytes, and what is read back is the
 * same tree; small maps and lists of single values stand in one line.
 */
final class TreeWriter {

    private static final int LONGEST_LINE = 120;

    private TreeWriter() {}

    static String write(Tree tree) {
        DumperOptions options = new DumperOptions();
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringWriter text = new StringWriter();
        Serializer serializer =
                new Serializer(
                        new Emitter(text, options), new TreeReader.TextOnly(), options, null);
        try {
            serializer.open();
            serializer.serialize(node(tree));
            serializer.close();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private static Node node(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            List<NodeTuple> tuples = new ArrayList<>();
            fields.fields()
                    .forEach(
                            (key, field) ->
                                    tuples.add(new NodeTuple(scalar(key), node(field.value()))));
            return new MappingNode(Tag.MAP, tuples, style(tree));
        }
        if (tree instanceof Tree.Items list) {
            List<Node> items = list.items().stream().map(TreeWriter::node).toList();
            return new SequenceNode(Tag.SEQ, items, style(tree));
        }
        return scalar(((Tree.Text) tree).text());
    }

    private static Node scalar(String text) {
        DumperOptions.ScalarStyle style =
                text.indexOf('\n') >= 0
                        ? DumperOptions.ScalarStyle.LITERAL
                        : DumperOptions.ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, null, null, style);
    }

    private static DumperOptions.FlowStyle style(Tree tree) {
        int length = flatLength(tree);
        return length >= 0 && length <= LONGEST_LINE
                ? DumperOptions.FlowStyle.FLOW
                : DumperOptions.FlowStyle.BLOCK;
    }

    /** Characters in one line, or -1 when something other than single values stands inside. */
    private static int flatLength(Tree tree) {
        int length = 0;
        if (tree instanceof Tree.Items list) {
            for (Tree item : list.items()) {
                if (!(item instanceof Tree.Text text) || text.text().indexOf('\n') >= 0) {
                    return -1;
                }
                length += text.text().length() + 2;
            }
            return length;
        }
        if (tree instanceof Tree.Fields fields) {
            for (String key : fields.fields().keySet()) {
                Tree value = fields.find(key).orElseThrow();
                if (!(value instanceof Tree.Text text) || text.text().indexOf('\n') >= 0) {
                    return -1;
                }
                length += key.length() + text.text().length() + 4;
            }
            return length;
        }
        return -1;
    }
}
