package leapfrog.model.market.bloc;

import java.io.Serializable;

/**
 * A firm buys into a partner abroad.
 *
 * @param quarter ordinal
 * @param investor index of the lead firm
 * @param host index of the state of the partner
 * @param partner name where the actor file knows one that is left, else empty
 * @param amount USD
 */
public record Deal(int quarter, int investor, int host, String partner, double amount)
        implements Serializable {}
