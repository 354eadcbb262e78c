package leapfrog.output;

import java.util.List;

/** Which figures there are and in which formats. */
public interface FigureIndex {

    /** Ids of every figure it can draw, in the order in which they are shown. */
    List<String> ids();

    /** File formats it can write, such as {@code svg}. */
    List<String> formats();
}
