package leapfrog.output.chart.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.output.chart.font.Face;

/** The program's faces cut down to the letters of a page that holds drawings. */
public final class PageFonts {

    private PageFonts() {}

    /**
     * A TrueType file in base 64 with the usual letters and those of a text.
     *
     * @return empty when the program ships no such face
     */
    public static Optional<String> encoded(
            String family, boolean bold, boolean italic, String text) {
        return Stream.of(Face.values())
                .filter(face -> face.family().equals(family))
                .filter(face -> face.isBold() == bold && face.isItalic() == italic)
                .findFirst()
                .map(face -> encoded(face, text));
    }

    private static String encoded(Face face, String text) {
        try {
            return SvgFonts.encoded(face, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the letters of " + face.family() + " are missing", e);
        }
    }
}
