package leapfrog.model.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.model.technology.Segment;

/**
 * What the instruments in force add up to in one quarter: what may be sold to whom, what is
 * subsidised, what flows, what is barred and what it costs. Arrays are indexed by state; nobody
 * writes to them after {@link Draft#terms()}.
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

    /** A cap that a state puts on devices of others, with the strength it is in force. */
    public record ImportRule(int issuer, ImportControl rule, double strength)
            implements Serializable {}

    /** A screening of investment that a state does, with the strength it is in force. */
    public record Screening(int issuer, InvestmentScreening rule, double strength)
            implements Serializable {}

    private final Draft content;

    private Terms(Draft content) {
        this.content = content;
    }

    /** No instrument in force anywhere. */
    public static Terms none(int states) {
        return new Draft(states).terms();
    }

    public List<Programme> programmes(int state) {
        return content.programmes.get(state);
    }

    /** Every control in force, in the order of issuers and of their lists. */
    public List<Control> controls() {
        return content.controls;
    }

    /** Controls that are decided but not yet in force. */
    public List<Control> announcedControls() {
        return content.announced;
    }

    /** Every import control in force, in the order of issuers and of their lists. */
    public List<ImportRule> importControls() {
        return content.importControls;
    }

    /** Every screening of investment in force, in the order of issuers and of their lists. */
    public List<Screening> screenings() {
        return content.screenings;
    }

    /** What programmes add to the growth of power for computing, a year. */
    public double addedPowerGrowth(int state) {
        return content.powerGrowth[state];
    }

    /** Push towards open frameworks, from 0 to 1. */
    public double frameworkPush(int state) {
        return content.frameworkPush[state];
    }

    /** Push towards open model weights, from 0 to 1. */
    public double modelPush(int state) {
        return content.modelPush[state];
    }

    public double developerSupport(int state) {
        return content.developerSupport[state];
    }

    /** How far what the state's push opens is open to foreigners as well, from 0 to 1. */
    public double openToForeigners(int state) {
        return 1 - content.domesticScope[state];
    }

    /** Share of government-held data that anybody may use. */
    public double publicDataOpen(int state) {
        return content.publicDataOpen[state];
    }

    /** Share of government-held data that domestic firms may use. */
    public double publicDataAtHome(int state) {
        return Math.max(content.publicDataHome[state], content.publicDataOpen[state]);
    }

    /** Share of data of home users that may leave. */
    public double outflow(int state) {
        return content.outflow[state];
    }

    /** Share of the home market's data that foreign firms may collect. */
    public double foreignAccess(int state) {
        return content.foreignAccess[state];
    }

    public double domesticSharing(int state) {
        return content.domesticSharing[state];
    }

    public double domesticBurden(int state) {
        return content.domesticBurden[state];
    }

    public double foreignBurden(int state) {
        return content.foreignBurden[state];
    }

    /** Money for domestic chips in USD a year. */
    public double selfRelianceFund(int state) {
        return content.fund[state];
    }

    public double selfRelianceResponse(int state) {
        return content.response[state];
    }

    public double procurement(int state) {
        return content.procurement[state];
    }

    public double chiplets(int state) {
        return content.chiplets[state];
    }

    /** Grants for algorithmic efficiency in USD a year. */
    public double efficiencyGrant(int state) {
        return content.efficiencyGrant[state];
    }

    public double efficiencyPriority(int state) {
        return content.efficiencyPriority[state];
    }

    public double adoptionSupport(int state) {
        return content.adoptionSupport[state];
    }

    public double literacy(int state) {
        return content.literacy[state];
    }

    public double governmentUse(int state) {
        return content.governmentUse[state];
    }

    public double physicalIntegration(int state) {
        return content.physicalIntegration[state];
    }

    public double tournament(int state) {
        return content.tournament[state];
    }

    /**
     * Collects what instruments contribute. Shares of several instruments combine by their
     * complement.
     */
    public static final class Draft implements Serializable {

        private static final long serialVersionUID = 1;

        private final List<List<Programme>> programmes = new ArrayList<>();
        private final List<Control> controls = new ArrayList<>();
        private final List<Control> announced = new ArrayList<>();
        private final List<ImportRule> importControls = new ArrayList<>();
        private final List<Screening> screenings = new ArrayList<>();
        private final double[] frameworkPush;
        private final double[] modelPush;
        private final double[] developerSupport;
        private final double[] domesticScope;
        private final double[] publicDataOpen;
        private final double[] publicDataHome;
        private final double[] outflow;
        private final double[] foreignAccess;
        private final double[] domesticSharing;
        private final double[] domesticBurden;
        private final double[] foreignBurden;
        private final double[] fund;
        private final double[] response;
        private final double[] procurement;
        private final double[] chiplets;
        private final double[] efficiencyGrant;
        private final double[] efficiencyPriority;
        private final double[] adoptionSupport;
        private final double[] literacy;
        private final double[] governmentUse;
        private final double[] physicalIntegration;
        private final double[] tournament;
        private final double[] powerGrowth;

        public Draft(int states) {
            for (int s = 0; s < states; s++) {
                programmes.add(new ArrayList<>());
            }
            frameworkPush = new double[states];
            modelPush = new double[states];
            developerSupport = new double[states];
            domesticScope = new double[states];
            publicDataOpen = new double[states];
            publicDataHome = new double[states];
            outflow = ones(states);
            foreignAccess = ones(states);
            domesticSharing = new double[states];
            domesticBurden = new double[states];
            foreignBurden = new double[states];
            fund = new double[states];
            response = new double[states];
            procurement = new double[states];
            chiplets = new double[states];
            efficiencyGrant = new double[states];
            efficiencyPriority = new double[states];
            adoptionSupport = new double[states];
            literacy = new double[states];
            governmentUse = new double[states];
            physicalIntegration = new double[states];
            tournament = new double[states];
            powerGrowth = new double[states];
        }

        private static double[] ones(int length) {
            double[] row = new double[length];
            Arrays.fill(row, 1);
            return row;
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
            announced.add(new Control(issuer, rule, intensity, quartersToStart));
        }

        public void addImportControl(int issuer, ImportControl rule, double strength) {
            if (strength > 0) {
                importControls.add(new ImportRule(issuer, rule, strength));
            }
        }

        public void addScreening(int issuer, InvestmentScreening rule, double strength) {
            if (strength > 0) {
                screenings.add(new Screening(issuer, rule, strength));
            }
        }

        public void addPowerGrowth(int state, double growth) {
            powerGrowth[state] += growth;
        }

        public void addOpenness(
                int state, double framework, double model, double developers, double keptAtHome) {
            combine(frameworkPush, state, framework);
            combine(modelPush, state, model);
            combine(developerSupport, state, developers);
            domesticScope[state] = Math.max(domesticScope[state], keptAtHome);
        }

        public void openPublicData(int state, double share) {
            combine(publicDataOpen, state, share);
        }

        /** The tightest of several limits holds. */
        public void limitOutflow(int state, double share) {
            outflow[state] = Math.min(outflow[state], share);
        }

        /** The tightest of several limits holds. */
        public void limitForeignAccess(int state, double share) {
            foreignAccess[state] = Math.min(foreignAccess[state], share);
        }

        public void shareData(int state, double amongFirms, double ofGovernment) {
            combine(domesticSharing, state, amongFirms);
            combine(publicDataHome, state, ofGovernment);
        }

        public void burdenData(int state, double domestic, double foreign) {
            combine(domesticBurden, state, domestic);
            combine(foreignBurden, state, foreign);
        }

        public void addSelfReliance(
                int state, double money, double preference, double chiplet, double growth) {
            fund[state] += money;
            combine(procurement, state, preference);
            combine(chiplets, state, chiplet);
            response[state] = Math.max(response[state], growth);
        }

        public void addEfficiency(int state, double grant, double priority) {
            efficiencyGrant[state] += grant;
            combine(efficiencyPriority, state, priority);
        }

        public void addDiffusion(
                int state,
                double support,
                double reading,
                double government,
                double physical,
                double contest) {
            combine(adoptionSupport, state, support);
            combine(literacy, state, reading);
            combine(governmentUse, state, government);
            combine(physicalIntegration, state, physical);
            combine(tournament, state, contest);
        }

        /**
         * 1 - (1 - a)(1 - b): two halves make three quarters. Zero is left out so that a strength
         * of zero is the same as absence to the last bit.
         */
        private static void combine(double[] row, int state, double share) {
            if (share > 0) {
                row[state] = row[state] > 0 ? 1 - (1 - row[state]) * (1 - share) : share;
            }
        }

        /** The finished terms; the draft must not be used afterwards. */
        public Terms terms() {
            return new Terms(this);
        }
    }
}
