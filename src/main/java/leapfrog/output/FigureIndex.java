package leapfrog.output;

import java.util.List;

/** Which figures there are and in which formats. */
public interface FigureIndex {

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
}
