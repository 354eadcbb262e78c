package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Layer;

/**
 * Keeps a balance between the poles in what the state depends on.
 *
 * @param layers in which it does so; every layer when left out
 * @param balance how even the state wants its ties to be, from 0 (no matter) to 1 (even)
 */
public record Hedging(List<Layer> layers, double balance) implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.list("layers", Lever.Kind.LAYERS, "in which layers; all when left out"),
                    Lever.share("balance", "0.5", "how even ties to the poles are to be"));

    public Hedging {
        layers = layers.isEmpty() ? List.of(Layer.values()) : List.copyOf(layers);
        Require.share("balance", balance);
    }

    static Hedging of(LeverValues levers) {
        return new Hedging(levers.layers("layers"), levers.number("balance"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
