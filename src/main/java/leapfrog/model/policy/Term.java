package leapfrog.model.policy;

/** A number of a state that instruments add to, with how several of them add up. */
public enum Term {
    /** Push towards open frameworks, from 0 to 1. */
    FRAMEWORK_PUSH(Sum.SHARES),
    /** Push towards open model weights, from 0 to 1. */
    MODEL_PUSH(Sum.SHARES),
    /** Support of developers at home, from 0 to 1. */
    DEVELOPER_SUPPORT(Sum.SHARES),
    /** Support of a home host of code, from 0 to 1. */
    CODE_HOST(Sum.SHARES),
    /** How far what the state's push opens is kept from foreigners, from 0 to 1. */
    DOMESTIC_SCOPE(Sum.MOST),
    /** Share of government-held data that anybody may use. */
    PUBLIC_DATA_OPEN(Sum.SHARES),
    /** Share of government-held data given to domestic firms alone. */
    PUBLIC_DATA_HOME(Sum.SHARES),
    /** Share of data of home users that may leave. */
    OUTFLOW(Sum.LEAST),
    /** Share of the home market's data that foreign firms may collect. */
    FOREIGN_ACCESS(Sum.LEAST),
    /** Share of each domestic firm's data that the others may use. */
    DOMESTIC_SHARING(Sum.SHARES),
    /** Cost of rules on data for domestic firms, share of the value of data. */
    DOMESTIC_BURDEN(Sum.SHARES),
    /** The same for foreign firms. */
    FOREIGN_BURDEN(Sum.SHARES),
    /** Money for domestic chips, USD a year. */
    SELF_RELIANCE_FUND(Sum.TOTAL),
    /** How much that fund grows by when the state is cut off. */
    SELF_RELIANCE_RESPONSE(Sum.MOST),
    /** Preference of buyers for devices of home, from 0 to 1. */
    PROCUREMENT(Sum.SHARES),
    /** Support of packages of several dies, from 0 to 1. */
    CHIPLETS(Sum.SHARES),
    /** Grants for algorithmic efficiency, USD a year. */
    EFFICIENCY_GRANT(Sum.TOTAL),
    /** Priority of efficiency in model research, from 0 to 1. */
    EFFICIENCY_PRIORITY(Sum.SHARES),
    /** Support of adopters, from 0 to 1. */
    ADOPTION_SUPPORT(Sum.SHARES),
    /** Share of the gap in literacy that programmes close in the long run. */
    LITERACY(Sum.SHARES),
    /** Use by public bodies, from 0 to 1. */
    GOVERNMENT_USE(Sum.SHARES),
    /** Push of robots and embodied use, from 0 to 1. */
    PHYSICAL_INTEGRATION(Sum.SHARES),
    /** Contest of local governments, from 0 to 1. */
    TOURNAMENT(Sum.SHARES),
    /** Added growth of the power for computing, a year. */
    POWER_GROWTH(Sum.TOTAL),
    /** Computing bought for universities, USD a year. */
    RESEARCH_COMPUTE(Sum.TOTAL),
    /** Pull on the state's own researchers abroad to return, from 0 to 1. */
    RETURN_PROGRAMME(Sum.SHARES),
    /** Added growth of the number of graduates, a year. */
    GRADUATE_PLACES(Sum.TOTAL);

    /** How contributions of several instruments add up, and what stands when there are none. */
    enum Sum {
        /** 1 - (1 - a)(1 - b): two halves make three quarters; none is 0. */
        SHARES(0) {
            @Override
            double add(double before, double share) {
                // Zero is left out so that a strength of zero is absence to the last bit.
                if (share <= 0) {
                    return before;
                }
                return before > 0 ? 1 - (1 - before) * (1 - share) : share;
            }
        },
        /** The plain sum; none is 0. */
        TOTAL(0) {
            @Override
            double add(double before, double amount) {
                return before + amount;
            }
        },
        /** The greatest; none is 0. */
        MOST(0) {
            @Override
            double add(double before, double level) {
                return Math.max(before, level);
            }
        },
        /** The tightest of several limits; none is 1. */
        LEAST(1) {
            @Override
            double add(double before, double limit) {
                return Math.min(before, limit);
            }
        };

        private final double none;

        Sum(double none) {
            this.none = none;
        }

        abstract double add(double before, double contribution);
    }

    private final Sum sum;

    Term(Sum sum) {
        this.sum = sum;
    }

    double none() {
        return sum.none;
    }

    double add(double before, double contribution) {
        return sum.add(before, contribution);
    }
}
