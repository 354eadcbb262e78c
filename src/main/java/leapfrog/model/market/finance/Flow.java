package leapfrog.model.market.finance;

/** Every way in which money enters or leaves the books of buyers and lead firms. */
public enum Flow {
    ADOPTERS("payments of adopters for ecosystems", true),
    PLATFORM("revenue of own business that the technology earns", true),
    DEVICE_SALES("devices sold", true),
    TRANSIT("devices passed on through a third state", true),
    CHAIN_SALES("wafers, memory and tools sold within the chain", true),
    RENT_EARNED("computing let to others", true),
    STAKE_SALES("stakes sold to foreign firms", true),
    GRANTS("public money for research and capacity", true),
    FINANCE("money of owners and lenders", true),
    USED_SALES("used devices sold", true),
    LOST_DEBT("debt of failed firms that lenders lose", true),
    DEVICES("devices bought", false),
    OVERHEAD("servers, halls and electricity", false),
    RENT("computing rented of others", false),
    REPAIR("devices brought back into service", false),
    CHAIN("wafers, memory and packages of devices", false),
    PRODUCTION("boards, cooling and test of devices made", false),
    DESIGN("design of new devices", false),
    LICENCE("share of licensed sales that goes to the issuer", false),
    STAKES("stakes taken in foreign firms", false),
    DEALS("deals with partners in other states", false),
    DUAL_STANDARDS("serving the standards of two blocs", false),
    TOOLS("tools bought by foundries", false),
    CAPACITY("capacity begun", false),
    RESEARCH("research", false),
    OPERATION("cost of serving users", false),
    USED_DEVICES("used devices bought", false),
    DIVIDENDS("money returned to owners", false);

    private final String text;
    private final boolean inward;

    Flow(String text, boolean inward) {
        this.text = text;
        this.inward = inward;
    }

    public String text() {
        return text;
    }

    /** Whether the money comes in. */
    public boolean inward() {
        return inward;
    }
}
