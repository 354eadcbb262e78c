package leapfrog.scenario;

/**
 * Where a value stands, so that a mistake can point there after merging.
 *
 * @param line from 1; 0 when the source is one override and has no lines
 * @param column from 1, in characters
 */
record Place(Source source, int line, int column) {

    @Override
    public String toString() {
        return line == 0 ? source.name() : source.name() + ":" + line + ":" + column;
    }
}
