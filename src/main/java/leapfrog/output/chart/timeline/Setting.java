package leapfrog.output.chart.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.AiRegulation;
import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.EfficiencyDrive;
import leapfrog.model.policy.EnergyInfrastructure;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.FrontierInvestment;
import leapfrog.model.policy.Hedging;
import leapfrog.model.policy.ImportControl;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InvestmentScreening;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.OverseasExpansion;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.policy.ResearchCompute;
import leapfrog.model.policy.SafetyCooperation;
import leapfrog.model.policy.SelfReliance;
import leapfrog.model.policy.Standards;
import leapfrog.model.policy.TalentPolicy;
import leapfrog.output.chart.words.Words;

/** The chief lever of an instrument in a few words: what full strength means. */
record Setting(Words words) {

    String of(Instrument instrument) {
        if (instrument instanceof ExportControl control) {
            return control(control);
        }
        if (instrument instanceof FrontierInvestment investment) {
            return words.of("setting.of-gdp", with(investment.gdpShare(), Unit.PERCENT));
        }
        if (instrument instanceof SelfReliance reliance) {
            return with(reliance.fund(), Unit.BILLION_USD_PER_YEAR);
        }
        if (instrument instanceof EfficiencyDrive drive) {
            return with(drive.grant(), Unit.BILLION_USD_PER_YEAR);
        }
        if (instrument instanceof OpenEcosystem open) {
            return named(
                    "framework", open.framework(),
                    "model", open.model(),
                    "public-data", open.publicData(),
                    "developers", open.developerSupport());
        }
        if (instrument instanceof DataSovereignty data) {
            return words.of("setting.outflow", number(data.outflow()));
        }
        if (instrument instanceof Diffusion diffusion) {
            return named(
                    "support", diffusion.support(),
                    "literacy", diffusion.literacy(),
                    "robots", diffusion.physicalIntegration(),
                    "government-use", diffusion.governmentUse());
        }
        if (instrument instanceof ImportControl control) {
            return named("cap", control.cap(), "mandate", control.mandate());
        }
        if (instrument instanceof InvestmentScreening screening) {
            return words.of("setting.strictness", number(screening.strictness()));
        }
        if (instrument instanceof EnergyInfrastructure energy) {
            return words.of("setting.more-power", with(energy.growth(), Unit.PERCENT_PER_YEAR));
        }
        return rest(instrument);
    }

    private String rest(Instrument instrument) {
        if (instrument instanceof PlatformBan ban) {
            return words.of("setting.coverage", number(ban.coverage()));
        }
        if (instrument instanceof OverseasExpansion abroad) {
            return named("data-centres", abroad.dataCentres(), "investment", abroad.investment());
        }
        if (instrument instanceof TalentPolicy talent) {
            return Double.isNaN(talent.visaOpenness())
                    ? named(
                            "return-programme", talent.returnProgramme(),
                            "graduates", talent.graduatePlaces())
                    : words.of("setting.visas", number(talent.visaOpenness()));
        }
        if (instrument instanceof ResearchCompute compute) {
            return with(compute.outlay(), Unit.BILLION_USD_PER_YEAR);
        }
        if (instrument instanceof Standards standards) {
            return words.of("setting.effort", number(standards.effort()));
        }
        if (instrument instanceof SafetyCooperation safety) {
            return named("floor", safety.floor(), "sharing", safety.sharing());
        }
        if (instrument instanceof Hedging hedging) {
            return words.of("setting.balance", number(hedging.balance()));
        }
        if (instrument instanceof AiRegulation rules) {
            return named("burden", rules.burden(), "ambiguity", rules.ambiguity());
        }
        return "";
    }

    /** The first two levers that do something, each by its name. */
    private String named(Object... levers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < levers.length && parts.size() < 2; i += 2) {
            double value = (Double) levers[i + 1];
            if (value > 0) {
                parts.add(words.of("setting." + levers[i], number(value)));
            }
        }
        return String.join(", ", parts);
    }

    private String control(ExportControl control) {
        List<String> parts = new ArrayList<>();
        String threshold = control.targets().isEmpty() ? "" : threshold(control.devices());
        if (!threshold.isEmpty()) {
            parts.add(threshold);
        }
        if (!control.entities().isEmpty()) {
            int firms = control.entities().size();
            parts.add(words.of(firms == 1 ? "setting.firms.one" : "setting.firms.many", firms));
        }
        if (control.coverage().equipment()) {
            parts.add(words.of("setting.tools"));
        }
        if (control.coverage().memory()) {
            parts.add(words.of("setting.memory"));
        }
        if (!control.capped().isEmpty()) {
            parts.add(words.of("setting.cap", with(control.cap(), Unit.EXAFLOPS_PER_YEAR)));
        }
        if (control.licence().granted()) {
            String share = with(control.licence().revenueShare(), Unit.PERCENT);
            parts.add(words.of("setting.licence", share));
        }
        parts.add(words.of("setting.enforced", number(control.enforcement())));
        return String.join(", ", parts);
    }

    private String threshold(DeviceRule devices) {
        DeviceRule.Rule rule = devices.rule();
        List<String> parts = new ArrayList<>();
        if (rule != DeviceRule.Rule.INTERCONNECT && Double.isFinite(devices.performance())) {
            parts.add(with(devices.performance(), Unit.TERAFLOPS));
        }
        if (rule != DeviceRule.Rule.PERFORMANCE && Double.isFinite(devices.interconnect())) {
            parts.add(with(devices.interconnect(), Unit.GIGABYTE_PER_SECOND));
        }
        if (parts.equals(List.of(with(0, Unit.TERAFLOPS)))) {
            return words.of("setting.all-devices");
        }
        return parts.size() < 2
                ? String.join("", parts)
                : words.of(
                        rule == DeviceRule.Rule.EITHER ? "setting.or" : "setting.and",
                        parts.get(0),
                        parts.get(1));
    }

    private String with(double base, Unit unit) {
        return number(unit.fromBase(base)) + " " + words.unit(unit);
    }

    /** Three significant digits, without idle noughts. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        return new BigDecimal(String.format(Locale.ROOT, "%.2e", value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
