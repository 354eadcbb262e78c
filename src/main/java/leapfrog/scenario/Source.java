package leapfrog.scenario;

import java.nio.file.Path;

/**
 * A text that values are read from.
 *
 * @param name as shown in messages: a file as the user named it, or an override as it was typed
 * @param folder against which paths in the text are resolved
 */
record Source(String name, Path folder) {

    /** The program itself: values that nobody wrote. */
    static final Source PROGRAM = new Source("program", Path.of(""));

    static Source file(Path file) {
        Path parent = file.getParent();
        return new Source(file.toString(), parent == null ? Path.of("") : parent);
    }

    /** One {@code --set PATH=VALUE}; its text stands for file and place. */
    static Source override(String text) {
        return new Source("--set " + text, Path.of(""));
    }

    /** The place of the whole text. */
    Place start() {
        return at(1, 1);
    }

    /** A place in the text; an override has only one. */
    Place at(int line, int column) {
        return name.startsWith("--set ") ? new Place(this, 0, 0) : new Place(this, line, column);
    }
}
