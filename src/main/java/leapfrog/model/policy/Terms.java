package leapfrog.model.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.model.technology.Segment;

/**
 * What the instruments in force add up to in one quarter: what may be sold to whom, what is
 * subsidised, what flows, what is barred and what it costs. Nobody writes to it after {@link
 * Draft#terms()}.
 */
public final class Terms implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * One funded programme of frontier investment; the share is of yearly GDP, {@code machines} the
     * part of it that buys state supercomputers.
     */
    public record Programme(
            double gdpShare,
            double basic,
            List<Segment> segments,
            double riskTolerance,
            double horizon,
            double machines)
            implements Serializable {}

    /** An export control in force or announced. */
    public record Control(int issuer, ExportControl rule, double strength, int quartersToStart)
            implements Serializable {

        public boolean inForce() {
            return quartersToStart == 0;
        }
    }

    private final Draft content;

    private Terms(Draft content) {
        this.content = content;
    }

    /** No instrument in force anywhere. */
    public static Terms none(int states) {
        return new Draft(states).terms();
    }

    /** What instruments make of a term in a state. */
    public double of(Term term, int state) {
        return content.values[term.ordinal()][state];
    }

    public List<Programme> programmes(int state) {
        return content.programmes.get(state);
    }

    /** Every export control in force, in the order of issuers and of their lists. */
    public List<Control> controls() {
        return content.controls;
    }

    /** Export controls that are decided but not yet in force. */
    public List<Control> announcedControls() {
        return content.announcedControls;
    }

    /** Every other rule of a kind in force, in the order of issuers and of their lists. */
    public <T extends Instrument> List<Rule<T>> rules(Class<T> kind) {
        return ofKind(content.rules, kind);
    }

    /** Rules of a kind that are decided but not yet in force. */
    public <T extends Instrument> List<Rule<T>> announced(Class<T> kind) {
        return ofKind(content.announced, kind);
    }

    private static <T extends Instrument> List<Rule<T>> ofKind(List<Rule<?>> rules, Class<T> kind) {
        List<Rule<T>> found = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (kind.isInstance(rule.content())) {
                T content = kind.cast(rule.content());
                found.add(
                        new Rule<>(
                                rule.issuer(), content, rule.strength(), rule.quartersToStart()));
            }
        }
        return found;
    }

    /** How far what the state's push opens is open to foreigners as well, from 0 to 1. */
    public double openToForeigners(int state) {
        return 1 - of(Term.DOMESTIC_SCOPE, state);
    }

    /** Share of government-held data that domestic firms may use. */
    public double publicDataAtHome(int state) {
        return Math.max(of(Term.PUBLIC_DATA_HOME, state), of(Term.PUBLIC_DATA_OPEN, state));
    }

    /** Collects what instruments contribute. */
    public static final class Draft implements Serializable {

        private static final long serialVersionUID = 1;

        private final double[][] values;
        private final List<List<Programme>> programmes = new ArrayList<>();
        private final List<Control> controls = new ArrayList<>();
        private final List<Control> announcedControls = new ArrayList<>();
        private final List<Rule<?>> rules = new ArrayList<>();
        private final List<Rule<?>> announced = new ArrayList<>();

        public Draft(int states) {
            Term[] terms = Term.values();
            values = new double[terms.length][states];
            for (Term term : terms) {
                Arrays.fill(values[term.ordinal()], term.none());
            }
            for (int s = 0; s < states; s++) {
                programmes.add(new ArrayList<>());
            }
        }

        /** Adds to a term of a state, by the rule of the term. */
        public void add(Term term, int state, double contribution) {
            double[] row = values[term.ordinal()];
            row[state] = term.add(row[state], contribution);
        }

        public void addProgramme(int state, Programme programme) {
            programmes.get(state).add(programme);
        }

        public void addControl(int issuer, ExportControl rule, double strength) {
            if (strength > 0) {
                controls.add(new Control(issuer, rule, strength, 0));
            }
        }

        public void announceControl(
                int issuer, ExportControl rule, double intensity, int quartersToStart) {
            announcedControls.add(new Control(issuer, rule, intensity, quartersToStart));
        }

        /** Adds a rule in force, or nothing at a strength of zero. */
        public void add(int issuer, Instrument rule, double strength) {
            if (strength > 0) {
                rules.add(new Rule<>(issuer, rule, strength, 0));
            }
        }

        /** Notes a rule that is decided but does not act yet. */
        public void announce(int issuer, Instrument rule, double intensity, int quartersToStart) {
            if (intensity > 0) {
                announced.add(new Rule<>(issuer, rule, intensity, quartersToStart));
            }
        }

        /** The finished terms; the draft must not be used afterwards. */
        public Terms terms() {
            return new Terms(this);
        }
    }
}
