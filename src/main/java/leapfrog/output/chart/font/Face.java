package leapfrog.output.chart.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Every font file there is (see NOTICE for where they come from). */
public enum Face {
    SANS_REGULAR("SourceSans3-Regular.ttf", "Source Sans 3", false, false),
    SANS_ITALIC("SourceSans3-Italic.ttf", "Source Sans 3", false, true),
    SANS_BOLD("SourceSans3-Bold.ttf", "Source Sans 3", true, false),
    SERIF_REGULAR("SourceSerif4-Regular.ttf", "Source Serif 4", false, false),
    SERIF_ITALIC("SourceSerif4-Italic.ttf", "Source Serif 4", false, true),
    KOREAN_SANS_REGULAR("NotoSansKR-Regular.ttf", "Noto Sans KR", false, false),
    KOREAN_SANS_BOLD("NotoSansKR-Bold.ttf", "Noto Sans KR", true, false),
    KOREAN_SERIF_REGULAR("NotoSerifKR-Regular.ttf", "Noto Serif KR", false, false);

    private static final String FOLDER = "/leapfrog/fonts/";

    private final String file;
    private final String family;
    private final boolean bold;
    private final boolean italic;
    private byte[] bytes;
    private Font font;

    Face(String file, String family, boolean bold, boolean italic) {
        this.file = file;
        this.family = family;
        this.bold = bold;
        this.italic = italic;
    }

    public String family() {
        return family;
    }

    public boolean isSerif() {
        return family.contains("Serif");
    }

    public boolean isBold() {
        return bold;
    }

    public boolean isItalic() {
        return italic;
    }

    /** The file as it stands in the program; not to be changed. */
    public synchronized byte[] bytes() {
        if (bytes == null) {
            try (InputStream source = Face.class.getResourceAsStream(FOLDER + file)) {
                bytes = source.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + file + " could not be read", e);
            }
        }
        return bytes;
    }

    /**
     * @param size in points
     */
    public Font font(double size) {
        return unitFont().deriveFont((float) size);
    }

    private synchronized Font unitFont() {
        if (font == null) {
            Headless.prepare();
            try {
                font =
                        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()))
                                .deriveFont(style());
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font " + file + " is damaged", e);
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + file + " could not be laid out", e);
            }
        }
        return font;
    }

    /**
     * AWT calls a font from a file plain whatever it is; devices that write names need the truth.
     */
    private int style() {
        return (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0);
    }

    /** The face that a font of the program was made from. */
    public static Optional<Face> of(Font font) {
        String name = font.getFontName();
        return Stream.of(values())
                .filter(face -> face.font != null && face.font.getFontName().equals(name))
                .findFirst();
    }
}
