package leapfrog.output.chart.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG at 300 dots an inch on white, with the resolution written into the file. */
final class PngDevice {

    private static final double DOTS_PER_POINT = 300.0 / 72;
    private static final String DOTS_PER_METRE = Long.toString(Math.round(300 / 0.0254));
    private static final String TREE = "javax_imageio_png_1.0";

    private PngDevice() {}

    static byte[] draw(Page page) throws IOException {
        int width = (int) Math.round(page.width() * DOTS_PER_POINT);
        int height = (int) Math.round(page.height() * DOTS_PER_POINT);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        page.paint(graphics);
        graphics.dispose();
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(TREE, resolution());
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode resolution() {
        IIOMetadataNode dots = new IIOMetadataNode("pHYs");
        dots.setAttribute("pixelsPerUnitXAxis", DOTS_PER_METRE);
        dots.setAttribute("pixelsPerUnitYAxis", DOTS_PER_METRE);
        dots.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(TREE);
        root.appendChild(dots);
        return root;
    }
}
