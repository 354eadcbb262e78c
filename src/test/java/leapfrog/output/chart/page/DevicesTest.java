package leapfrog.output.chart.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import leapfrog.output.chart.font.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One page, a blue square of an inch and three words, on each of the devices. */
class DevicesTest {

    private static final Page PAGE = new Page("sample", "A <sample>", 144, 72, DevicesTest::paint);

    private static void paint(Graphics2D graphics) {
        graphics.setColor(new Color(0x0072B2));
        graphics.fill(new Rectangle2D.Double(0, 0, 72, 72));
        graphics.setColor(Color.BLACK);
        graphics.setFont(Typeface.SANS.regular(8));
        graphics.drawString("office", 80, 20);
        graphics.setFont(Typeface.SANS.bold(8));
        graphics.drawString("bold", 80, 40);
        graphics.setFont(Typeface.SERIF.italic(8));
        graphics.drawString("log\u2081\u2080 \u0142", 80, 60);
    }

    @Test
    void png_hasThreeHundredDotsAnInchAndSaysSo() throws Exception {
        byte[] file = Format.PNG.draw(PAGE);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(image.getRGB(150, 150)).isEqualTo(0xFF0072B2);
        assertThat(image.getRGB(299, 150)).isEqualTo(0xFF0072B2);
        assertThat(image.getRGB(301, 150)).isEqualTo(0xFFFFFFFF);
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        ByteBuffer dots = ByteBuffer.wrap(file, latin.indexOf("pHYs") + 4, 9);
        assertThat(dots.getInt()).isEqualTo(11811); // 300 / 0.0254 m
        assertThat(dots.getInt()).isEqualTo(11811);
        assertThat(dots.get()).isEqualTo((byte) 1);
    }

    @Test
    void pdf_embedsEveryFontAndKeepsText() throws Exception {
        try (PDDocument document = Loader.loadPDF(Format.PDF.draw(PAGE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(144);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("office", "bold", "log\u2081\u2080 \u0142");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            List<PDFont> fonts = new ArrayList<>();
            gather(document.getPage(0).getResources(), fonts);
            assertThat(fonts).hasSize(3).allMatch(PDFont::isEmbedded);
            assertThat(fonts)
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+Source.*"));
        }
    }

    private static void gather(PDResources resources, List<PDFont> fonts) throws Exception {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            var form =
                    (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject)
                            resources.getXObject(name);
            gather(form.getResources(), fonts);
        }
    }

    @Test
    void svg_isWellFormedWithTextAndItsLetters() throws Exception {
        byte[] file = Format.SVG.draw(PAGE);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(file));
        var root = document.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 144 72");
        assertThat(root.getAttribute("width")).isEqualTo("50.8mm");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A <sample>");
        assertThat(root.getElementsByTagName("text").getLength()).isEqualTo(3);
        assertThat(root.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("office");
    }

    @Test
    void svg_carriesTheFacesUsedAndTheirLettersBeyondTheUsual() throws Exception {
        String file = new String(Format.SVG.draw(PAGE), StandardCharsets.UTF_8);
        Matcher rule =
                Pattern.compile("font-weight: (\\w+); font-style: (\\w+); .*?base64,([^\"]*)\"")
                        .matcher(file);
        List<String> faces = new ArrayList<>();
        while (rule.find()) {
            faces.add(rule.group(1) + " " + rule.group(2));
            byte[] letters = Base64.getDecoder().decode(rule.group(3));
            assertThat(letters.length).isLessThan(60_000);
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(letters));
            assertThat(font.canDisplayUpTo("log\u2081\u2080 \u0142 \u2212 Az09")).isEqualTo(-1);
        }
        assertThat(faces).containsExactly("normal normal", "bold normal", "normal italic");
    }

    @Test
    void everyDevice_givesTheSameBytesAgain() {
        for (Format format : Format.values()) {
            assertThat(format.draw(PAGE)).as(format.id()).isEqualTo(format.draw(PAGE));
        }
    }

    @Test
    void png_hasAsManyDotsAsAskedFor() throws Exception {
        byte[] file = Format.PNG.draw(PAGE, new Print(false, 600, false));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(1200);
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(ByteBuffer.wrap(file, latin.indexOf("pHYs") + 4, 9).getInt()).isEqualTo(23622);
    }

    @Test
    void grey_leavesNoColourOnAnyDevice() throws Exception {
        Print grey = new Print(true, 300, false);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Format.PNG.draw(PAGE, grey)));
        assertThat(image.getRaster().getNumBands()).isEqualTo(1);
        int level = GreyFilter.level(new Color(0x0072B2));
        assertThat(image.getRaster().getSample(150, 150, 0)).isEqualTo(level);

        String svg = new String(Format.SVG.draw(PAGE, grey), StandardCharsets.UTF_8);
        Matcher colours = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)").matcher(svg);
        List<String> levels = new ArrayList<>();
        while (colours.find()) {
            assertThat(colours.group(2)).isEqualTo(colours.group(1)).isEqualTo(colours.group(3));
            levels.add(colours.group(1));
        }
        assertThat(levels).contains(Integer.toString(level));

        try (PDDocument document = Loader.loadPDF(Format.PDF.draw(PAGE, grey))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            Color square = new Color(page.getRGB(36, 36));
            assertThat(square.getGreen()).isEqualTo(square.getRed()).isEqualTo(square.getBlue());
            assertThat(square.getRed()).isBetween(level - 1, level + 1);
        }
    }

    @Test
    void poles_areFarApartInGrey() {
        int us = GreyFilter.level(new Color(0x0072B2));
        int cn = GreyFilter.level(new Color(0xD55E00));
        assertThat(cn - us).isGreaterThan(50);
        assertThat(GreyFilter.level(Color.WHITE)).isEqualTo(255);
        assertThat(GreyFilter.level(new Color(0x777777))).isEqualTo(0x77);
    }

    @Test
    void svgOutlines_needNoFontAtAll() {
        String file =
                new String(
                        Format.SVG.draw(PAGE, new Print(false, 300, true)), StandardCharsets.UTF_8);
        assertThat(file).doesNotContain("<text", "font-family", "@font-face");
        Matcher path = Pattern.compile("<path d='([^']*)'").matcher(file);
        assertThat(path.find()).isTrue();
        Shape office = Typeface.outline("office", Typeface.SANS.regular(8), 80, 20);
        double[] start = new double[6];
        office.getPathIterator(null).currentSegment(start);
        String first = String.format(Locale.ROOT, "M%.2f", start[0]);
        assertThat(path.group(1)).as("our letters, not the system's").startsWith(first);
    }
}
