package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * Who may come, who is called back and how many are taught.
 *
 * @param visaOpenness what openness to foreign researchers is set to, from 0 to 1; NaN leaves it
 * @param returnProgramme pull on the state's own researchers abroad to return, from 0 to 1
 * @param graduatePlaces added to the yearly growth of the number of graduates
 */
public record TalentPolicy(double visaOpenness, double returnProgramme, double graduatePlaces)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.quantity(
                            "visa-openness",
                            Unit.SHARE,
                            0,
                            1,
                            Lever.NONE,
                            "openness to foreign researchers is set to this"),
                    Lever.share("return-programme", "0", "pull on own researchers abroad"),
                    Lever.quantity(
                            "graduate-places",
                            Unit.PERCENT_PER_YEAR,
                            0,
                            50,
                            "0 %/year",
                            "added to the growth of the number of graduates"));

    public TalentPolicy {
        if (!Double.isNaN(visaOpenness)) {
            Require.share("visa-openness", visaOpenness);
        }
        Require.share("return-programme", returnProgramme);
        Require.within("graduate-places", graduatePlaces, 0, 0.5);
    }

    static TalentPolicy of(LeverValues levers) {
        return new TalentPolicy(
                levers.number("visa-openness", Double.NaN),
                levers.number("return-programme"),
                levers.number("graduate-places"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(Term.RETURN_PROGRAMME, issuer, returnProgramme * strength);
        draft.add(Term.GRADUATE_PLACES, issuer, graduatePlaces * strength);
        if (!Double.isNaN(visaOpenness)) {
            draft.add(issuer, this, strength);
        }
    }
}
