package leapfrog.model.agent;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import leapfrog.model.technology.Sector;

/**
 * What the actor file says of a state at the start of 2015. Values are in base units.
 *
 * @param id short upper-case id, such as US
 * @param name in English
 * @param pole whether other states align towards it
 * @param values by field id; the fields, their units and ranges are listed in {@link StateField}
 * @param sectorShares share of gross domestic product by sector id; the rest does not adopt
 * @param reach by id of another state, how easily goods and services of that state reach this one,
 *     from 0 to 1 (distance, language, trade); missing means the world's average
 * @param alignment by id of another state, how far this one sides with it, from 0 to 1; missing
 *     means not at all
 * @param partners firms of the state that foreign firms are known to have bought into
 */
public record StateSeed(
        String id,
        String name,
        boolean pole,
        Map<StateField, Double> values,
        Map<Sector, Double> sectorShares,
        Map<String, Double> reach,
        Map<String, Double> alignment,
        List<Partner> partners)
        implements Serializable {

    public StateSeed {
        values = Map.copyOf(values);
        sectorShares = Map.copyOf(sectorShares);
        reach = Map.copyOf(reach);
        alignment = Map.copyOf(alignment);
        partners = List.copyOf(partners);
        for (StateField field : StateField.values()) {
            if (!values.containsKey(field)) {
                throw new IllegalArgumentException(
                        "state " + id + " has no value for " + field.id());
            }
        }
    }

    /** The same as a pole or as none. */
    public StateSeed asPole(boolean other) {
        return new StateSeed(id, name, other, values, sectorShares, reach, alignment, partners);
    }

    /** The same with other partners. */
    public StateSeed withPartners(List<Partner> others) {
        return new StateSeed(id, name, pole, values, sectorShares, reach, alignment, others);
    }

    public double value(StateField field) {
        return values.get(field);
    }
}
