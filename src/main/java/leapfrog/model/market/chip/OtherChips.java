package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;

/**
 * Chips of every other kind than accelerators, by state: what is used grows with GDP, what is made
 * with the capital that owners and chip funds put in. The one link to accelerators is people and
 * firms: other sales carry research of chip makers. Rows are states; amounts are USD a year.
 */
public final class OtherChips implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] market;
    private final double[] capital;
    private final double[] outputAtStart;
    private final double[] gdpAtStart;
    private final double[] marketAtStart;
    private final double perOutput;
    private final double reinvested;
    private final double wear;

    public OtherChips(Roster roster, Parameters parameters) {
        marketAtStart = roster.ofStates(StateField.CHIP_MARKET);
        market = marketAtStart.clone();
        outputAtStart = roster.ofStates(StateField.CHIP_OUTPUT);
        gdpAtStart = roster.ofStates(StateField.GDP);
        perOutput = parameters.value("chip-capital-per-output");
        reinvested = parameters.value("chip-reinvestment");
        wear = parameters.value("chip-capital-wear");
        capital = outputAtStart.clone();
        for (int s = 0; s < capital.length; s++) {
            capital[s] *= perOutput;
        }
    }

    /**
     * One quarter.
     *
     * @param fund public money for these chips by state, USD a year
     */
    public void step(double[] gdp, double[] fund) {
        for (int s = 0; s < capital.length; s++) {
            market[s] = marketAtStart[s] * gdp[s] / gdpAtStart[s];
            double invested = reinvested * output(s) + fund[s];
            capital[s] += (invested - wear * capital[s]) * Quarter.YEARS;
        }
    }

    /** What is used in a state. */
    public double market(int state) {
        return market[state];
    }

    /** What is made in a state. */
    public double output(int state) {
        return capital[state] / perOutput;
    }

    /** Output over that of the start; 1 where nothing is made. */
    public double growth(int state) {
        return outputAtStart[state] > 0 ? output(state) / outputAtStart[state] : 1;
    }
}
