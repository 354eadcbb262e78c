package leapfrog.output.chart.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * Instruments of one state and kind that follow each other, so that one line of bars shows them.
 *
 * @param bundles in the order of their dates
 */
record Lane(List<Bundle> bundles, Words words) {

    /**
     * Instruments of one schedule whose ids begin alike; they are one bar.
     *
     * @param members at least one
     */
    record Bundle(List<DatedInstrument> members, Words language) {

        DatedInstrument first() {
            return members.get(0);
        }

        /** From when on the line is taken: the announcement is drawn too. */
        private Quarter from() {
            return first().schedule().announced().orElse(first().schedule().from());
        }

        /** Words of the id, or those that all ids begin with. */
        private List<String> words() {
            List<String> words = wordsOf(first(), language);
            for (DatedInstrument each : members) {
                words = words.subList(0, common(words, wordsOf(each, language)));
            }
            return words;
        }

        private String count() {
            return members.size() == 1 ? "" : " (" + members.size() + ")";
        }
    }

    private static List<String> wordsOf(DatedInstrument instrument, Words words) {
        return List.of(words.instrument(instrument.id()).split(" "));
    }

    private static int common(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    /**
     * As few lines as hold all instruments without one lying on another.
     *
     * @param kin whether only instruments of like names share a line
     * @param fits whether there is room for the names of a line
     */
    static List<Lane> of(
            List<DatedInstrument> instruments,
            TimeFrame frame,
            Words words,
            boolean kin,
            Predicate<String> fits) {
        List<List<Bundle>> lanes = new ArrayList<>();
        for (Bundle bundle : bundles(instruments, words)) {
            List<Bundle> place = null;
            for (List<Bundle> lane : lanes) {
                if (isFree(lane, bundle, frame)
                        && (!kin || isKin(lane, bundle))
                        && fits.test(names(lane, bundle, words))
                        && (place == null || isKin(lane, bundle) && !isKin(place, bundle))) {
                    place = lane;
                }
            }
            if (place == null) {
                place = new ArrayList<>();
                lanes.add(place);
            }
            place.add(bundle);
        }
        return lanes.stream().map(lane -> new Lane(List.copyOf(lane), words)).toList();
    }

    private static List<Bundle> bundles(List<DatedInstrument> instruments, Words words) {
        Map<List<Object>, List<DatedInstrument>> alike = new LinkedHashMap<>();
        for (DatedInstrument each : instruments) {
            List<Object> key = List.of(each.schedule(), wordsOf(each, words).get(0));
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
        }
        return alike.values().stream().map(group -> new Bundle(List.copyOf(group), words)).toList();
    }

    private static boolean isFree(List<Bundle> lane, Bundle bundle, TimeFrame frame) {
        DatedInstrument last = lane.get(lane.size() - 1).first();
        return TimelineRow.end(last, frame).compareTo(bundle.from()) < 0;
    }

    /** Whether an instrument goes by the name of the one before it. */
    private static boolean isKin(List<Bundle> lane, Bundle bundle) {
        return common(lane.get(lane.size() - 1).words(), bundle.words()) > 0;
    }

    private static String names(List<Bundle> lane, Bundle next, Words words) {
        List<Bundle> all = new ArrayList<>(lane);
        all.add(next);
        return new Lane(all, words).names();
    }

    /**
     * The names of its instruments: {@code Chip rule 2022, 2023} where only their last words
     * differ.
     */
    String names() {
        StringBuilder text = new StringBuilder();
        List<String> before = List.of();
        for (Bundle bundle : bundles) {
            List<String> name = bundle.words();
            int same = common(before, name);
            boolean last = same > 0 && same == name.size() - 1 && same == before.size() - 1;
            text.append(text.length() == 0 ? "" : ", ");
            text.append(String.join(" ", last ? name.subList(same, same + 1) : name));
            text.append(bundle.count());
            before = name;
        }
        return Wording.capital(text.toString());
    }

    /** What full strength means where there is one instrument; else empty. */
    String setting() {
        boolean one = bundles.size() == 1 && bundles.get(0).members().size() == 1;
        return one ? new Setting(words).of(bundles.get(0).first().instrument()) : "";
    }
}
