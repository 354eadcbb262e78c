package leapfrog.model.world;

import leapfrog.model.agent.Roster;
import leapfrog.model.agent.Standing;
import leapfrog.model.market.bloc.Blocs;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.chip.OtherChips;
import leapfrog.model.market.computing.ComputePark;
import leapfrog.model.market.computing.LocalBuilding;
import leapfrog.model.market.computing.StateMachines;
import leapfrog.model.market.computing.UniversityComputing;
import leapfrog.model.market.data.DataMarket;
import leapfrog.model.market.data.DataTrust;
import leapfrog.model.market.data.MarketPresence;
import leapfrog.model.market.data.Platforms;
import leapfrog.model.market.data.Retaliation;
import leapfrog.model.market.economy.DeploymentLag;
import leapfrog.model.market.economy.Economy;
import leapfrog.model.market.economy.Expectations;
import leapfrog.model.market.economy.UseLearning;
import leapfrog.model.market.ecosystem.CodeHosts;
import leapfrog.model.market.ecosystem.Ecosystems;
import leapfrog.model.market.ecosystem.Frameworks;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Finance;
import leapfrog.model.market.finance.Stakes;
import leapfrog.model.market.lab.Consortia;
import leapfrog.model.market.lab.ModelLabs;
import leapfrog.model.market.people.ChipEngineers;
import leapfrog.model.market.people.TalentMarket;
import leapfrog.model.market.safety.Incidents;
import leapfrog.model.market.safety.SafetyRace;
import leapfrog.model.market.trade.DeviceMarket;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Patents;
import leapfrog.model.technology.Research;
import leapfrog.model.technology.Segment;
import sim.engine.SimState;

/**
 * The rooms of a world, each by its door: what measures and triggers may read of it. Reading
 * changes nothing.
 */
abstract class WorldRooms extends SimState {

    private static final long serialVersionUID = 1;

    WorldRooms(long seed) {
        super(seed);
    }

    /** The run as it stands, pre-history or history. */
    abstract Run now();

    /** The quarter as policy left it. */
    abstract Situation situation();

    public abstract Roster roster();

    public abstract Blueprint blueprint();

    public Terms terms() {
        return situation().terms();
    }

    public Rulings rulings() {
        return situation().rulings();
    }

    public Clearance clearance() {
        return situation().clearance();
    }

    public Knowledge knowledge() {
        return now().parts.knowledge;
    }

    public Research research() {
        return now().parts.research;
    }

    public DeviceVendors vendors() {
        return now().parts.vendors;
    }

    public DeviceMarket devices() {
        return now().parts.devices;
    }

    public ComputePark park() {
        return now().parts.park;
    }

    public OtherChips otherChips() {
        return now().parts.others;
    }

    public StateMachines machines() {
        return now().parts.machines;
    }

    public LocalBuilding locals() {
        return now().parts.locals;
    }

    public Consortia consortia() {
        return now().parts.consortia;
    }

    public Stakes stakes() {
        return now().parts.stakes;
    }

    public ModelLabs labs() {
        return now().parts.labs;
    }

    public DataMarket data() {
        return now().parts.data;
    }

    public DataTrust dataTrust() {
        return now().parts.trust;
    }

    public MarketPresence presence() {
        return now().parts.presence;
    }

    public Platforms platforms() {
        return now().parts.platforms;
    }

    public Retaliation retaliation() {
        return now().parts.retaliation;
    }

    public TalentMarket talent() {
        return now().parts.talent;
    }

    public Standing standing() {
        return now().parts.standing;
    }

    public UniversityComputing universities() {
        return now().parts.universities;
    }

    public Patents patents() {
        return now().parts.patents;
    }

    public ChipEngineers engineers() {
        return now().parts.engineers;
    }

    public Finance finance() {
        return now().parts.finance;
    }

    public Accounts accounts() {
        return now().parts.accounts;
    }

    public Economy economy() {
        return now().parts.economy;
    }

    public Ecosystems ecosystems() {
        return now().parts.ecosystems;
    }

    public Blocs blocs() {
        return now().parts.blocs;
    }

    public Frameworks frameworks() {
        return now().parts.frameworks;
    }

    public CodeHosts codeHosts() {
        return now().parts.codeHosts;
    }

    /** Work that users of a firm's open platforms contribute, full-time equivalents. */
    public double crowdTalent(int firm) {
        return now().research.crowd(firm);
    }

    /** How strongly a firm is barred from another's closed knowledge in a segment, 0 to 1. */
    double barred(Segment segment, int learner, int from) {
        return now().parts.inputs.barred()[segment.ordinal()][learner][from];
    }

    public Expectations expectations() {
        return now().parts.expectations;
    }

    public UseLearning useLearning() {
        return now().parts.useLearning;
    }

    public DeploymentLag deployment() {
        return now().parts.deployment;
    }

    public SafetyRace safety() {
        return now().parts.safety;
    }

    public Incidents incidents() {
        return now().parts.incidents;
    }

    /** Research money of a firm in a segment, USD a year. */
    public double researchMoney(int firm, int segment) {
        return now().parts.inputs.money()[firm][segment];
    }

    /** log10 of a lab's algorithmic efficiency as its runs use it. */
    public double efficiency(int firm) {
        return now().training.efficiency(firm, situation().paradigms());
    }

    /** How much more computing a firm wanted than it got, at least 1. */
    public double scarcity(int firm) {
        return now().funding.scarcity(firm);
    }

    /** Hardware that a firm sells, smoothed over a year, USD a year. */
    public double hardwareSales(int firm) {
        return now().revenues.hardware(firm);
    }

    /** Revenue of the technology by state, USD a year. */
    public double revenue(int state) {
        return now().revenues.byState()[state];
    }
}
