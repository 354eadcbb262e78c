package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.Standing;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.bloc.Blocs;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.chip.OtherChips;
import leapfrog.model.market.computing.ComputePark;
import leapfrog.model.market.computing.Fallbacks;
import leapfrog.model.market.computing.LocalBuilding;
import leapfrog.model.market.computing.StateMachines;
import leapfrog.model.market.computing.UniversityComputing;
import leapfrog.model.market.data.DataMarket;
import leapfrog.model.market.data.DataTrust;
import leapfrog.model.market.data.MarketPresence;
import leapfrog.model.market.data.MarketSales;
import leapfrog.model.market.data.Platforms;
import leapfrog.model.market.data.Retaliation;
import leapfrog.model.market.economy.DeploymentLag;
import leapfrog.model.market.economy.Economy;
import leapfrog.model.market.economy.Expectations;
import leapfrog.model.market.economy.FieldLearning;
import leapfrog.model.market.economy.LocalContest;
import leapfrog.model.market.economy.Uptake;
import leapfrog.model.market.economy.UseLearning;
import leapfrog.model.market.ecosystem.CodeHosts;
import leapfrog.model.market.ecosystem.Crowd;
import leapfrog.model.market.ecosystem.Ecosystems;
import leapfrog.model.market.ecosystem.Frameworks;
import leapfrog.model.market.ecosystem.Release;
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
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Patents;
import leapfrog.model.technology.PublicScience;
import leapfrog.model.technology.Regimes;
import leapfrog.model.technology.Research;
import leapfrog.model.technology.ResearchInputs;
import leapfrog.model.technology.Segment;

/** All rooms of the model that one world is made of, at the values of the start. */
final class Parts implements Serializable {

    private static final long serialVersionUID = 1;

    final Roster roster;
    final Buyers buyers;
    final Parameters parameters;
    final Luck luck;
    final Regimes regimes;
    final Knowledge knowledge;
    final Research research;
    final ResearchInputs inputs;
    final PublicScience science;
    final DeviceVendors vendors;
    final DeviceMarket devices;
    final ComputePark park;
    final OtherChips others;
    final StateMachines machines;
    final LocalBuilding locals;
    final Fallbacks fallbacks;
    final Consortia consortia;
    final Stakes stakes;
    final ModelLabs labs;
    final Release release;
    final DataMarket data;
    final DataTrust trust;
    final MarketPresence presence;
    final MarketSales sales;
    final Platforms platforms;
    final Retaliation retaliation;
    final TalentMarket talent;
    final Standing standing;
    final UniversityComputing universities;
    final Patents patents;
    final ChipEngineers engineers;
    final Finance finance;
    final Accounts accounts;
    final Economy economy;
    final Frameworks frameworks;
    final CodeHosts codeHosts;
    final Crowd crowd;
    final Expectations expectations;
    final LocalContest contest;
    final Uptake uptake;
    final FieldLearning field;
    final UseLearning useLearning;
    final DeploymentLag deployment;
    final Ecosystems ecosystems;
    final SafetyRace safety;
    final Incidents incidents;
    final Reach reach;
    final Blocs blocs;

    Parts(Roster roster, int adopters, Parameters parameters, Luck luck) {
        this.roster = roster;
        buyers = new Buyers(roster);
        this.parameters = parameters;
        this.luck = luck;
        int firms = roster.firmCount();
        int states = roster.stateCount();
        regimes = new Regimes(parameters);
        knowledge = new Knowledge(firms, parameters.value("knowledge-leak"));
        startKnowledge();
        research =
                new Research(roster.home(), roster.firmAddress(), regimes, knowledge, parameters);
        inputs = ResearchInputs.of(firms, states);
        science =
                new PublicScience(
                        roster.stateAddress(),
                        roster.ofStates(StateField.PUBLIC_KNOWLEDGE),
                        regimes,
                        parameters);
        reach = new Reach(roster, parameters.value("reach-when-unknown"));
        vendors = new DeviceVendors(roster, knowledge, parameters);
        double[] transit = roster.ofStates(StateField.TRANSIT);
        devices = new DeviceMarket(buyers, states, vendors, transit, parameters);
        park = new ComputePark(roster, parameters);
        others = new OtherChips(roster, parameters);
        machines =
                new StateMachines(
                        roster, 1 - regimes.variation(Segment.CHIP_DESIGN.ordinal()), parameters);
        locals = new LocalBuilding(roster, park, parameters);
        fallbacks = new Fallbacks(roster, park, devices.trade(), reach.table(), parameters);
        consortia = new Consortia(roster, parameters);
        labs = new ModelLabs(roster, parameters);
        release = new Release(parameters);
        data = new DataMarket(roster, parameters);
        trust = new DataTrust(roster, parameters);
        presence = new MarketPresence(roster, luck, parameters);
        sales = new MarketSales(roster, reach.table(), parameters);
        platforms = new Platforms(roster, reach.table(), parameters);
        retaliation = new Retaliation(roster, parameters);
        talent = new TalentMarket(roster, parameters);
        standing = new Standing(roster);
        universities = new UniversityComputing(roster, parameters);
        patents = new Patents(roster.home(), states, regimes, parameters);
        engineers = new ChipEngineers(roster, parameters);
        finance = new Finance(roster, parameters);
        accounts = new Accounts(buyers.count());
        stakes = new Stakes(roster, knowledge, accounts, parameters);
        economy = new Economy(roster, parameters);
        frameworks = new Frameworks(roster, reach.table(), luck, parameters);
        codeHosts = new CodeHosts(roster, reach.table(), worldCodeHost(), parameters);
        crowd = new Crowd(parameters);
        expectations = new Expectations(roster, parameters);
        contest = new LocalContest(roster, luck, parameters);
        uptake = new Uptake(states, economy, expectations, contest, parameters);
        field = new FieldLearning(roster, economy, parameters);
        useLearning = new UseLearning(labs.labs().length, parameters);
        deployment = new DeploymentLag(states);
        safety = new SafetyRace(roster, labs.labs(), parameters);
        incidents = new Incidents(labs.labs(), parameters);
        blocs = new Blocs(roster, knowledge, accounts, reach.table(), parameters);
        ecosystems =
                new Ecosystems(
                        roster,
                        labs,
                        frameworks,
                        reach.table(),
                        adopters,
                        economy,
                        luck,
                        parameters);
    }

    /** The world keeps its code where the best framework of the start is hosted. */
    private int worldCodeHost() {
        int best = 0;
        for (int f = 0; f < roster.firmCount(); f++) {
            int g = Segment.FRAMEWORK.ordinal();
            best = knowledge.level(f, g) > knowledge.level(best, g) ? f : best;
        }
        return roster.home()[best];
    }

    private void startKnowledge() {
        double[] openness = roster.ofFirms(FirmField.OPENNESS);
        double[] growth = parameters.byKey("frontier-growth-before", Segment.values());
        for (var firm : roster.firms()) {
            boolean there = firm.active() == Integer.MIN_VALUE;
            for (var entry : firm.seed().knowledge().entrySet()) {
                int g = entry.getKey().ordinal();
                knowledge.open(firm.index(), g, openness[firm.index()]);
                if (there) {
                    knowledge.found(firm.index(), g, entry.getValue());
                }
            }
        }
        knowledge.remember(growth);
    }
}
