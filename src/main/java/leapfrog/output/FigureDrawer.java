package leapfrog.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws figures into a folder; the door between tables and charts. */
public interface FigureDrawer extends FigureIndex {

    /**
     * Draws what was asked for.
     *
     * @return every file written, all inside the request's folder
     */
    List<Path> draw(FigureRequest request) throws IOException;
}
