package leapfrog.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.measure.Key;
import leapfrog.model.measure.Measure;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.Probe;

/** Reads how measures are written: {@code id}, {@code id(KEY)} or {@code id(KEY/KEY)}. */
public final class MeasureNames {

    /** Ways to buy a device. */
    static final List<String> CHANNELS = Channel.ids();

    private final MeasureCatalogue catalogue;
    private final ActorNames actors;

    MeasureNames(MeasureCatalogue catalogue, ActorNames actors) {
        this.catalogue = catalogue;
        this.actors = actors;
    }

    /**
     * A measure of a subject, both known.
     *
     * @param subject as in tables: {@code CN/US}, or {@code world}
     */
    record Reading(Measure measure, String subject) {
        Probe probe() {
            return measure.probe(subject);
        }
    }

    /**
     * @throws IllegalArgumentException with what is wrong and the nearest valid name
     */
    Reading parse(String text) {
        String label = text.strip();
        int open = label.indexOf('(');
        boolean closed = label.endsWith(")") && label.indexOf(')') == label.length() - 1;
        if (label.indexOf(' ') >= 0 || label.indexOf(',') >= 0 || open >= 0 != closed) {
            throw new IllegalArgumentException(
                    "a measure is written id, id(KEY) or id(KEY/KEY) without blanks, found '"
                            + label
                            + "'");
        }
        Measure measure = measure(open < 0 ? label : label.substring(0, open));
        if (open < 0) {
            check(measure, List.of(), label);
            return new Reading(measure, Measure.WORLD);
        }
        String subject = label.substring(open + 1, label.length() - 1);
        check(measure, List.of(subject.split("/", -1)), label);
        return new Reading(measure, subject);
    }

    private Measure measure(String id) {
        List<Measure> measures = catalogue.all();
        List<String> ids = measures.stream().map(Measure::id).toList();
        int at = ids.indexOf(id);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "unknown measure '" + id + "'" + NearestName.hint(id, ids));
        }
        return measures.get(at);
    }

    private void check(Measure measure, List<String> keys, String label) {
        List<List<Key>> forms =
                measure.forms().stream().filter(form -> form.size() == keys.size()).toList();
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(
                    "found '" + label + "', but this measure is written " + spellings(measure));
        }
        if (forms.stream().anyMatch(form -> wrong(form, keys) < 0)) {
            return;
        }
        int at = forms.stream().mapToInt(form -> wrong(form, keys)).max().orElseThrow();
        List<Key> kinds = forms.stream().map(form -> form.get(at)).distinct().toList();
        List<String> names = new ArrayList<>();
        kinds.forEach(kind -> names.addAll(names(kind)));
        throw new IllegalArgumentException(
                "unknown "
                        + kinds.stream().map(MeasureNames::word).collect(Collectors.joining(" or "))
                        + " '"
                        + keys.get(at)
                        + "' in '"
                        + label
                        + "'"
                        + NearestName.hint(keys.get(at), names));
    }

    /** Index of the first key that does not fit, -1 when all do. */
    private int wrong(List<Key> form, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            Collection<String> names = names(form.get(i));
            if (!names.contains(keys.get(i)) && !names.isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The valid names; empty when they could not be read. */
    private Collection<String> names(Key kind) {
        return switch (kind) {
            case STATE -> actors.states();
            case FIRM -> actors.firms();
            case LAYER -> Stream.of(Layer.values()).map(Layer::name).toList();
            case SEGMENT -> Stream.of(Segment.values()).map(Segment::name).toList();
            case CHANNEL -> CHANNELS;
            case INSTRUMENT -> Stream.of(InstrumentKind.values()).map(InstrumentKind::id).toList();
            case SECTOR -> Stream.of(Sector.values()).map(Sector::id).toList();
        };
    }

    private static String word(Key kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Every way to write a measure: {@code bloc-index or bloc-index(LAYER)}. */
    public static String spellings(Measure measure) {
        return measure.forms().stream()
                .map(
                        form ->
                                form.isEmpty()
                                        ? measure.id()
                                        : measure.id()
                                                + form.stream()
                                                        .map(Key::name)
                                                        .collect(Collectors.joining("/", "(", ")")))
                .collect(Collectors.joining(" or "));
    }
}
