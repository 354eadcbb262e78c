package leapfrog.output.chart.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file formats of figures. */
public enum Format {
    SVG(SvgDevice::draw),
    PDF(PdfDevice::draw),
    PNG(PngDevice::draw);

    /** Turns a page into the bytes of a file: the same page, the same bytes. */
    @FunctionalInterface
    private interface Device {
        byte[] draw(Page page, Print print) throws IOException;
    }

    private final Device device;

    Format(Device device) {
        this.device = device;
    }

    /** As written on the command line and at the end of file names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole file, printed in the standard way. */
    public byte[] draw(Page page) {
        return draw(page, Print.STANDARD);
    }

    /** The whole file. */
    public byte[] draw(Page page, Print print) {
        try {
            return device.draw(page, print);
        } catch (IOException e) {
            throw new UncheckedIOException(page.id() + "." + id() + " could not be drawn", e);
        }
    }

    public static Optional<Format> ofId(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
