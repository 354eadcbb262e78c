package leapfrog.model.agent;

import leapfrog.model.core.Unit;

/** The numbers that the actor file gives for every state, each declared once. */
public enum StateField {
    GDP(
            "gdp",
            Unit.BILLION_USD_PER_YEAR,
            0.1,
            1e6,
            "gross domestic product at current prices, 2015"),
    GROWTH("growth", Unit.PERCENT_PER_YEAR, -5, 15, "trend growth of nominal GDP, 2015"),
    GROWTH_LATE("growth-late", Unit.PERCENT_PER_YEAR, -5, 15, "trend growth of nominal GDP, 2035"),
    POPULATION("population", Unit.MILLION_PERSONS, 0.1, 1e4, "people, 2015"),
    INTERNET_USERS("internet-users", Unit.SHARE, 0, 1, "share of people using the internet, 2015"),
    TOP_RESEARCHERS("top-researchers", Unit.PERSONS, 0, 1e6, "top AI researchers at work, 2015"),
    CHIP_ENGINEERS(
            "chip-engineers",
            Unit.THOUSAND_PERSONS,
            0,
            1e4,
            "people who design and make chips and their tools, 2015"),
    GRADUATES("graduates", Unit.PERSONS, 0, 1e5, "top AI researchers graduating a year, 2015"),
    GRADUATE_GROWTH("graduate-growth", Unit.PERCENT_PER_YEAR, -20, 50, "growth of graduates"),
    HOME_BIAS("home-bias", Unit.ONE, 0, 10, "extra utility of staying, for its own graduates"),
    VISA_OPENNESS(
            "visa-openness", Unit.SHARE, 0, 1, "how open the state is to foreign researchers"),
    TECHNOLOGY_SPENDING(
            "technology-spending",
            Unit.BILLION_USD_PER_YEAR,
            0,
            1e4,
            "private spending on AI by its firms, 2015"),
    FINANCE_DEPTH(
            "finance-depth", Unit.ONE, 0, 10, "private finance per unit of revenue, world = 1"),
    POWER("power", Unit.GIGAWATT, 0, 1e3, "power that AI data centres can get, 2015"),
    POWER_GROWTH("power-growth", Unit.PERCENT_PER_YEAR, 0, 100, "growth of that power"),
    DATA_YIELD("data-yield", Unit.ONE, 0, 10, "usable data per use, by law and custom, world = 1"),
    ENGLISH_SHARE(
            "english-share", Unit.SHARE, 0, 1, "share of its data useful beyond its language"),
    PUBLIC_DATA("public-data", Unit.ONE, 0, 100, "government-held data, United States 2015 = 1"),
    LITERACY("literacy", Unit.SHARE, 0, 1, "AI literacy of its workforce, 2015"),
    OPTIMISM("optimism", Unit.SHARE, 0, 1, "share of people who expect more good than harm of AI"),
    ROBOT_DENSITY(
            "robot-density", Unit.ONE, 0, 10, "industrial robots per worker, world = 1, 2015"),
    ROBOT_GROWTH("robot-growth", Unit.PERCENT_PER_YEAR, -10, 60, "growth of that stock"),
    PUBLIC_KNOWLEDGE("public-knowledge", Unit.ONE, 0, 10, "open science base, United States = 1"),
    TRANSIT("transit", Unit.SHARE, 0, 1, "capacity to pass goods on past a control"),
    LOCAL_GOVERNMENTS(
            "local-governments",
            Unit.ONE,
            0,
            50,
            "budgets below the state's that build computing of their own"),
    STATE_MACHINE(
            "state-machine",
            Unit.EXAFLOPS,
            0,
            1e3,
            "the state's best supercomputer, dense FP16 or its like, 2015"),
    CHIP_MARKET(
            "chip-market",
            Unit.BILLION_USD_PER_YEAR,
            0,
            1e4,
            "chips of every kind used in the state, but for accelerators, 2015"),
    CHIP_OUTPUT(
            "chip-output",
            Unit.BILLION_USD_PER_YEAR,
            0,
            1e4,
            "chips of every kind made in the state, by anyone, but for accelerators, 2015");

    private final String id;
    private final Unit unit;
    private final double min;
    private final double max;
    private final String text;

    StateField(String id, Unit unit, double min, double max, String text) {
        this.id = id;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.text = text;
    }

    public String id() {
        return id;
    }

    /** The unit a file is expected to use; others of its dimension convert. */
    public Unit unit() {
        return unit;
    }

    /** Least value, in {@link #unit()}. */
    public double min() {
        return min;
    }

    /** Greatest value, in {@link #unit()}. */
    public double max() {
        return max;
    }

    public String text() {
        return text;
    }
}
