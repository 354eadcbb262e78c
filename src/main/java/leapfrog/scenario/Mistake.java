package leapfrog.scenario;

/**
 * One thing wrong with a file, told so that it can be mended without asking.
 *
 * @param file as the user named it, or {@code --set PATH=VALUE}
 * @param line from 1; 0 for an override
 * @param column from 1
 * @param path of the value, as in {@code policies.US.chip-rule.enforcement}; may be empty
 * @param message what was found, what is allowed, and the nearest valid name
 */
public record Mistake(String file, int line, int column, String path, String message) {

    /**
     * The one line that is shown: {@code file:line:column: path: message}; control characters,
     * which could play tricks on a terminal, as question marks.
     */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String whole = place + ": " + (path.isEmpty() ? message : path + ": " + message);
        StringBuilder shown = new StringBuilder(whole);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, '?');
            }
        }
        return shown.toString();
    }
}
