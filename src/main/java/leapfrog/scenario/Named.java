package leapfrog.scenario;

/**
 * An instrument or event as a file says it, unchecked but for its name.
 *
 * @param kind name of the instrument's kind; {@link #EVENT} for an event, {@link #STRATEGY} for a
 *     bundle of instruments; empty when an override leaves it to what it changes
 * @param name the id by which files refer to it
 * @param place where it stands
 * @param body its settings, without kind and name
 */
record Named(String kind, String name, Place place, Tree.Fields body) {

    static final String EVENT = "event";

    /** Stands where a state follows a named strategy; written out as instruments in the end. */
    static final String STRATEGY = "strategy";

    Named withBody(Tree.Fields other) {
        return new Named(kind, name, place, other);
    }
}
