package leapfrog.output.chart.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import leapfrog.output.chart.font.Face;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * The style sheet that carries the letters of a drawing. A face is cut down to one fixed set of
 * letters, so that several drawings on one page carry the same face; letters beyond that set are
 * added where a drawing uses them.
 */
final class SvgFonts {

    private static final String BEYOND_ASCII =
            "\u00a0\u00b0\u00b1\u00b2\u00b3\u00b5\u00b7\u00d7\u00e9\u00fc\u00f6\u00e4\u2009"
                    + "\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2080\u2081\u2082\u2192\u2212"
                    + "\u2264\u2265";

    /** What a browser needs to set plain text; ligatures and kerning stay behind. */
    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "maxp", "OS/2", "name", "cmap", "post", "loca", "glyf", "hmtx",
                    "cvt ", "prep", "fpgm");

    private static final FontFiles FONTS = new FontFiles();

    private static final Map<Face, String> STANDARD = new EnumMap<>(Face.class);

    private SvgFonts() {}

    /** A style element for the faces that occur in the drawing. */
    static String styleFor(String drawing) throws IOException {
        StringBuilder style = new StringBuilder("<style>\n");
        for (Face face : Face.values()) {
            if (occurs(face, drawing)) {
                style.append(rule(face, encoded(face, drawing)));
            }
        }
        return style.append("</style>").toString();
    }

    /** The face's file in base 64, with the usual letters and those of the text. */
    static String encoded(Face face, String text) throws IOException {
        TreeSet<Integer> extra = new TreeSet<>();
        text.codePoints().filter(letter -> !isStandard(letter)).forEach(extra::add);
        return extra.isEmpty() ? standard(face) : encoded(face, extra);
    }

    private static boolean isStandard(int letter) {
        return letter < 127 || BEYOND_ASCII.indexOf(letter) >= 0;
    }

    /** JFreeSVG writes weight and style after the family and the size, plain ones not at all. */
    private static boolean occurs(Face face, String drawing) {
        int at = drawing.indexOf(face.family());
        while (at >= 0) {
            String style = drawing.substring(at, drawing.indexOf('\'', at));
            if (style.contains("bold") == face.isBold()
                    && style.contains("italic") == face.isItalic()) {
                return true;
            }
            at = drawing.indexOf(face.family(), at + 1);
        }
        return false;
    }

    private static synchronized String standard(Face face) throws IOException {
        String known = STANDARD.get(face);
        if (known == null) {
            known = encoded(face, new TreeSet<>());
            STANDARD.put(face, known);
        }
        return known;
    }

    private static synchronized String encoded(Face face, TreeSet<Integer> extra)
            throws IOException {
        TTFSubsetter subset = new TTFSubsetter(FONTS.read(face), TABLES);
        for (int letter = ' '; letter < 127; letter++) {
            subset.add(letter);
        }
        BEYOND_ASCII.codePoints().forEach(subset::add);
        extra.forEach(subset::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subset.writeToStream(bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String rule(Face face, String encoded) {
        return "@font-face { font-family: \""
                + face.family()
                + "\"; font-weight: "
                + (face.isBold() ? "bold" : "normal")
                + "; font-style: "
                + (face.isItalic() ? "italic" : "normal")
                + "; src: url(\"data:font/ttf;base64,"
                + encoded
                + "\") format(\"truetype\"); }\n";
    }
}
