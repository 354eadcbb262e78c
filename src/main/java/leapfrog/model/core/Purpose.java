package leapfrog.model.core;

/**
 * What a draw is for. Part of the address of luck, so a new purpose moves no other draw; the codes
 * are written out because renaming or reordering a constant must not change any result.
 */
public enum Purpose {
    INNOVATION_COUNT(1),
    INNOVATION_STEP(2),
    IMITATION_COUNT(3),
    IMITATION_MODEL(4),
    IMITATION_FIDELITY(5),
    PUBLIC_IDEA(6),
    PUBLIC_SUCCESS(7),
    RELEASE_OPENNESS(8),
    ADOPTER_THRESHOLD(9),
    ADOPTER_SECTOR(10),
    ADOPTER_LOOK(11),
    ADOPTER_TASTE(12),
    ADOPTER_SECOND(13),
    PARADIGM(14),
    LOCAL_AMBITION(15),
    STAKE_OFFER(16),
    STAKE_REVIEW(17),
    FRAMEWORK_FASHION(18),
    ADOPTER_PLACE(19),
    MARKET_COST(25),
    MARKET_EXIT(26),
    MARKET_RETURN(27),
    RETALIATION(28),
    FIRM_ENTRY(30),
    FIRM_REGISTRATION(31),
    NORM_TASTE(40),
    NORM_REVIEW(41),
    FOREIGN_DEAL(42),
    FOREIGN_DEAL_TERMS(43),
    LOCAL_QUOTA(50),
    INCIDENT(51),
    INCIDENT_SIZE(52),
    STRATEGY_FOCUS(60);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
