package leapfrog.output.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import leapfrog.experiment.InputException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A figure's SVG made fit to stand in a page: only elements and attributes that draw, ids of its
 * own, a name and a description for those who do not see it, fonts taken out to be shared.
 */
final class InlineSvg {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "defs",
                    "clipPath",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "g",
                    "path",
                    "line",
                    "rect",
                    "circle",
                    "ellipse",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "viewBox",
                    "width",
                    "height",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "fx",
                    "fy",
                    "d",
                    "points",
                    "transform",
                    "style",
                    "clip-path",
                    "offset",
                    "gradientUnits",
                    "gradientTransform",
                    "text-anchor",
                    "fill",
                    "stroke",
                    "opacity");

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([\\w.-]+)\\)");
    private static final Pattern FONT =
            Pattern.compile(
                    "@font-face \\{ font-family: \"([\\w -]+)\"; font-weight: (\\w+);"
                            + " font-style: (\\w+);"
                            + " src: url\\(\"data:font/ttf;base64,([A-Za-z0-9+/=]+)\"\\)"
                            + " format\\(\"truetype\"\\); \\}");

    private final String prefix;
    private final List<FontRule> fonts = new ArrayList<>();
    private final String title;
    private final String markup;

    /**
     * @param prefix of every id in it
     * @param description what it shows, in words
     * @throws InputException when the file is no SVG
     */
    InlineSvg(Path file, String prefix, String description) throws IOException {
        this.prefix = prefix;
        Element root = parse(file).getDocumentElement();
        if (!root.getTagName().equals("svg")) {
            throw new InputException(file + " is no SVG");
        }
        title = firstText(root, "title");
        clean(root);
        label(root, description);
        markup = text(root);
    }

    String markup() {
        return markup;
    }

    /** Its own title; empty when it has none. */
    String title() {
        return title;
    }

    /** The fonts that it brings. */
    List<FontRule> fonts() {
        return fonts;
    }

    private static Document parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(file.toFile());
        } catch (SAXException e) {
            throw new InputException(file + " cannot be read as SVG: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK reads no XML safely", e);
        }
    }

    private static String firstText(Element root, String name) {
        Node found = root.getElementsByTagName(name).item(0);
        return found == null ? "" : found.getTextContent().strip();
    }

    private void clean(Element element) {
        attributes(element);
        Node child = element.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (inner.getTagName().equals("style")) {
                    takeFonts(inner.getTextContent());
                    element.removeChild(inner);
                } else if (ELEMENTS.contains(inner.getTagName())) {
                    clean(inner);
                } else {
                    element.removeChild(inner);
                }
            } else if (child.getNodeType() != Node.TEXT_NODE || isLayout(element, child)) {
                element.removeChild(child);
            }
            child = next;
        }
    }

    /** A blank between elements, which is of no use outside texts. */
    private static boolean isLayout(Element parent, Node text) {
        return !parent.getTagName().startsWith("t") && text.getTextContent().isBlank();
    }

    private void attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        for (String name : names) {
            Attr attribute = element.getAttributeNode(name);
            String value = attribute.getValue();
            String local = REFERENCE.matcher(value).replaceAll("url(#" + prefix + "-$1)");
            if (!ATTRIBUTES.contains(name)
                    || REFERENCE.matcher(value).replaceAll("").contains("(") && isStyle(name)) {
                element.removeAttribute(name);
                if (name.equals("style")) {
                    element.setAttribute(name, safe(local));
                }
            } else {
                attribute.setValue(name.equals("id") ? prefix + "-" + value : local);
            }
        }
    }

    private static boolean isStyle(String name) {
        return !name.equals("transform") && !name.equals("gradientTransform");
    }

    /** The declarations that name no function but colours and references inside the figure. */
    private static String safe(String style) {
        List<String> kept = new ArrayList<>();
        for (String declaration : style.split(";", -1)) {
            String rest = declaration.replaceAll("url\\(#[\\w.-]+\\)|rgba?\\([\\d., %]+\\)", "");
            if (!rest.contains("(") && !rest.contains("\\") && !rest.isBlank()) {
                kept.add(declaration.strip());
            }
        }
        return String.join(";", kept);
    }

    private void takeFonts(String css) {
        Matcher found = FONT.matcher(css);
        while (found.find()) {
            fonts.add(new FontRule(found.group(1), found.group(2), found.group(3), found.group(4)));
        }
    }

    private void label(Element root, String description) {
        Document document = root.getOwnerDocument();
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", prefix + "-title");
        root.setAttribute("aria-describedby", prefix + "-desc");
        root.setAttribute("focusable", "false");
        Element desc = document.createElement("desc");
        desc.setAttribute("id", prefix + "-desc");
        desc.setTextContent(description);
        root.insertBefore(desc, root.getFirstChild());
        Element name = document.createElement("title");
        name.setAttribute("id", prefix + "-title");
        name.setTextContent(title.isEmpty() ? prefix : title);
        root.insertBefore(name, desc);
    }

    private static String text(Element root) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.METHOD, "xml");
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a figure cannot be written out", e);
        }
    }
}
