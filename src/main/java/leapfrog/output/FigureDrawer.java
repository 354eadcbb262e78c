package leapfrog.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws figures into a folder; the door between tables and charts. */
public interface FigureDrawer {

    /** Ids of every figure it can draw, in the order in which they are shown. */
    List<String> ids();

    /** File formats it can write, such as {@code svg}. */
    List<String> formats();

    /**
     * Draws what was asked for.
     *
     * @return every file written, all inside the request's folder
     */
    List<Path> draw(FigureRequest request) throws IOException;
}
