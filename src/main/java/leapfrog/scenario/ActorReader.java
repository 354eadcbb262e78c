package leapfrog.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.Partner;
import leapfrog.model.agent.StateField;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Sector;

/** Reads the states and firms that a world starts from. */
final class ActorReader {

    private static final Range SHARE = new Range(Unit.SHARE, 0, 1);

    private final ActorNames names;
    private final Mistakes mistakes;

    ActorReader(ActorNames names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
    }

    /**
     * @param path of the actors in the file, empty for a file of their own
     */
    Actors read(Tree.Fields tree, String path) {
        Section section = new Section(path, tree, mistakes);
        List<StateSeed> states = new ArrayList<>();
        section.neededSection("states")
                .ifPresent(
                        all -> {
                            for (String id : all.keys()) {
                                Section.of(all.path(id), all.find(id).orElseThrow(), mistakes)
                                        .flatMap(one -> state(id, one, all.keyPlace(id)))
                                        .ifPresent(states::add);
                            }
                            if (all.keys().isEmpty()) {
                                section.mistake("states", "names no state");
                            }
                        });
        FirmReader firms = new FirmReader(names, mistakes);
        List<FirmSeed> known = section.neededSection("firms").map(firms::read).orElse(List.of());
        Map<String, List<Partner>> partners =
                section.section("partners").map(new PartnerReader(names)::read).orElse(Map.of());
        states.replaceAll(
                state -> state.withPartners(partners.getOrDefault(state.id(), List.of())));
        Actors actors = new Actors(states, known);
        section.value("notes", Forms::text);
        section.rejectUnread();
        return actors;
    }

    private Optional<StateSeed> state(String id, Section section, Place keyPlace) {
        checkId(id, section, keyPlace);
        Optional<String> name = section.needed("name", Forms::name);
        boolean pole = section.value("pole", Forms::flag).orElse(false);
        Map<StateField, Double> values = new EnumMap<>(StateField.class);
        for (StateField field : StateField.values()) {
            Range range = new Range(field.unit(), field.min(), field.max());
            section.neededSection(field.id())
                    .flatMap(figure -> figure(figure, range))
                    .ifPresent(value -> values.put(field, value));
        }
        Map<Sector, Double> shares =
                section.neededSection("sector-shares").map(this::shares).orElse(Map.of());
        Map<String, Double> reach =
                section.section("reach").map(all -> towards(id, all)).orElse(Map.of());
        Map<String, Double> alignment =
                section.section("alignment").map(all -> towards(id, all)).orElse(Map.of());
        section.rejectUnread();
        boolean whole = name.isPresent() && values.size() == StateField.values().length;
        return whole
                ? Optional.of(
                        new StateSeed(
                                id, name.get(), pole, values, shares, reach, alignment, List.of()))
                : Optional.empty();
    }

    private void checkId(String id, Section section, Place keyPlace) {
        boolean clean =
                !id.isEmpty()
                        && id.length() <= 16
                        && id.charAt(0) >= 'A'
                        && id.charAt(0) <= 'Z'
                        && id.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
        if (!clean) {
            section.mistake(
                    keyPlace,
                    section.path(),
                    "the id of a state is short and upper-case such as US, found '" + id + "'");
        }
    }

    /** The value of a figure in base units, its provenance checked. */
    static Optional<Double> figure(Section figure, Range range) {
        Optional<Double> value = figure.needed("value", range::base);
        Provenance.check(figure, true);
        figure.rejectUnread();
        return value;
    }

    private Map<Sector, Double> shares(Section section) {
        Map<Sector, Double> shares = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            section.section(sector.id())
                    .flatMap(figure -> figure(figure, SHARE))
                    .ifPresent(value -> shares.put(sector, value));
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + 1e-9) {
            section.mistake(
                    section.place(),
                    section.path(),
                    "the shares of the sectors must not pass 100 %, found "
                            + Numbers.shown(Math.round(sum * 1e6) / 1e4)
                            + " %");
        }
        section.rejectUnread();
        return shares;
    }

    /** A share for each of some other states. */
    private Map<String, Double> towards(String id, Section section) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String other : section.keys()) {
            if (other.equals(id) || !names.states().contains(other)) {
                section.mistake(
                        section.keyPlace(other),
                        section.path(),
                        other.equals(id)
                                ? "this is about other states, found '" + id + "' itself"
                                : "unknown state '"
                                        + other
                                        + "'"
                                        + NearestName.hint(other, names.states()));
            }
            section.value(other, SHARE::base).ifPresent(value -> shares.put(other, value));
        }
        section.rejectUnread();
        return shares;
    }
}
