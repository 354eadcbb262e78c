package leapfrog.output.chart.page;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import leapfrog.output.chart.font.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;

/** PDF of one page, its letters embedded as the subset it uses; no date, so the same bytes. */
final class PdfDevice {

    private static final FontFiles FONTS = new FontFiles();

    private PdfDevice() {}

    static synchronized byte[] draw(Page page, Print print) throws IOException {
        float width = (float) page.width();
        float height = (float) page.height();
        try (PDDocument document = new PDDocument();
                Letters letters = new Letters(document)) {
            document.setDocumentId(idOf(page));
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(page.title());
            document.setDocumentInformation(information);
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);

            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(letters);
            if (print.grey()) {
                graphics.setColorMapper((colour, device) -> grey(colour));
            }
            page.paint(graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawForm(graphics.getXFormObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDColor grey(Color colour) {
        float level = GreyFilter.level(colour) / 255f;
        return new PDColor(new float[] {level}, PDDeviceGray.INSTANCE);
    }

    private static long idOf(Page page) {
        CRC32 sum = new CRC32();
        sum.update((page.id() + page.title()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Maps the program's fonts to fonts of one document, each loaded when first needed. */
    private static final class Letters extends PdfBoxGraphics2DFontTextDrawer {

        private final PDDocument document;
        private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

        Letters(PDDocument document) {
            this.document = document;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
            Optional<Face> face = Face.of(font);
            if (face.isEmpty()) {
                return null;
            }
            PDFont known = loaded.get(face.get());
            if (known == null) {
                known = PDType0Font.load(document, FONTS.read(face.get()), true);
                loaded.put(face.get(), known);
            }
            return known;
        }
    }
}
