package leapfrog.output.chart.page;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import leapfrog.output.chart.font.Face;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The program's font files as one device reads them, each read once. A font remembers where it
 * reads, so the device must use one at a time.
 */
final class FontFiles {

    /** Held here because a logger that nobody holds is collected, and its level with it. */
    private static final List<Logger> SILENCED =
            Stream.of("org.apache.pdfbox", "org.apache.fontbox", "de.rototor.pdfbox")
                    .map(Logger::getLogger)
                    .toList();

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final Map<Face, TrueTypeFont> known = new EnumMap<>(Face.class);

    /** Without substitutions: all devices set letter by letter. */
    TrueTypeFont read(Face face) throws IOException {
        TrueTypeFont font = known.get(face);
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            font.setEnableGsub(false);
            known.put(face, font);
        }
        return font;
    }
}
