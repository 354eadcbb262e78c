package leapfrog.output.chart.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG on white, with the resolution written into the file. The file is put together here (W3C PNG
 * specification, second edition): rows stand unfiltered, which packs flat colours best; the JDK's
 * writer tries all filters on every row and takes five times as long for a file of the same size.
 */
final class PngDevice {

    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte RGB = 2;
    private static final byte GREY = 0;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int EFFORT = 4;

    private PngDevice() {}

    static byte[] draw(Page page, Print print) throws IOException {
        double scale = print.dpi() / POINTS_PER_INCH;
        int width = (int) Math.round(page.width() * scale);
        int height = (int) Math.round(page.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        page.paint(graphics);
        graphics.dispose();
        return encode(image, print);
    }

    private static byte[] encode(BufferedImage image, Print print) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        DataOutputStream file = new DataOutputStream(bytes);
        file.writeLong(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        // 8 bits a channel, deflate, filters, not interlaced
        header.put(new byte[] {8, print.grey() ? GREY : RGB, 0, 0, 0});
        chunk(file, "IHDR", header.array(), 13);
        ByteBuffer dots = ByteBuffer.allocate(9);
        int perMetre = (int) Math.round(print.dpi() / METRES_PER_INCH);
        dots.putInt(perMetre).putInt(perMetre).put((byte) 1);
        chunk(file, "pHYs", dots.array(), 9);
        compress(file, rows(image, print.grey()));
        chunk(file, "IEND", new byte[0], 0);
        return bytes.toByteArray();
    }

    /** Every row as the mark of no filter and one byte a dot in grey, three in colour. */
    private static byte[] rows(BufferedImage image, boolean grey) {
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] rows = new byte[image.getHeight() * (1 + (grey ? 1 : 3) * width)];
        int to = 0;
        for (int at = 0; at < dots.length; at++) {
            if (at % width == 0) {
                rows[to++] = 0;
            }
            int dot = dots[at];
            if (grey) {
                rows[to++] = (byte) GreyFilter.level(dot >> 16 & 0xFF, dot >> 8 & 0xFF, dot & 0xFF);
                continue;
            }
            rows[to++] = (byte) (dot >> 16);
            rows[to++] = (byte) (dot >> 8);
            rows[to++] = (byte) dot;
        }
        return rows;
    }

    private static void compress(DataOutputStream file, byte[] rows) throws IOException {
        Deflater deflater = new Deflater(EFFORT);
        try {
            deflater.setInput(rows);
            deflater.finish();
            byte[] part = new byte[1 << 17];
            while (!deflater.finished()) {
                chunk(file, "IDAT", part, deflater.deflate(part));
            }
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream file, String type, byte[] content, int length)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        file.writeInt(length);
        file.write(name);
        file.write(content, 0, length);
        file.writeInt((int) sum.getValue());
    }
}
