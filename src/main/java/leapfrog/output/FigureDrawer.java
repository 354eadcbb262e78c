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

    /** Widths it can draw in, such as {@code single}. */
    default List<String> sizes() {
        return List.of("double");
    }

    /** Families of letters it can set, such as {@code serif}. */
    default List<String> typefaces() {
        return List.of("sans");
    }

    /** Languages it can write in, such as {@code ko}. */
    default List<String> languages() {
        return List.of("en");
    }

    /**
     * Draws what was asked for.
     *
     * @return every file written, all inside the request's folder
     */
    List<Path> draw(FigureRequest request) throws IOException;
}
