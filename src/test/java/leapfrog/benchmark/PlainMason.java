package leapfrog.benchmark;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The job done as MASON's own examples do it: one Steppable a firm on the Schedule, luck from
 * {@code state.random}, the choice by the largest utility with Gumbel taste.
 *
 * <p>A firm draws its tastes at birth and keeps them, as the model's firms do, so that both sides
 * follow one law. That spares it four draws and eight logarithms a step: the rival is faster than
 * it would be with tastes drawn anew. What is drawn every step is whether it looks.
 */
final class PlainMason extends SimState {

    private static final long serialVersionUID = 1;

    private final int firms;
    private final Firm[] all;
    private final double[][][] utilities =
            new double[DiffusionJob.STATES][DiffusionJob.SECTORS][DiffusionJob.ECOSYSTEMS];
    private final int[][] users = new int[DiffusionJob.STATES][DiffusionJob.ECOSYSTEMS];

    PlainMason(int firms, long seed) {
        super(seed);
        this.firms = firms;
        this.all = new Firm[firms];
    }

    @Override
    public void start() {
        super.start();
        for (int i = 0; i < firms; i++) {
            all[i] = new Firm(this, i / firmsOfState());
            schedule.scheduleRepeating(0, 1, all[i]);
        }
        schedule.scheduleRepeating(0, 0, new Market());
    }

    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            schedule.step(this);
        }
    }

    private int firmsOfState() {
        return firms / DiffusionJob.STATES;
    }

    Outcome outcome() {
        double[] depths = new double[DiffusionJob.STATES];
        for (Firm firm : all) {
            depths[firm.home] += firm.depth;
        }
        return Outcome.of(users, depths, firmsOfState());
    }

    private double gumbel() {
        return -Math.log(-Math.log(random.nextDouble(false, false)));
    }

    private double logistic() {
        double u = random.nextDouble(false, false);
        return Math.log(u / (1 - u));
    }

    private int sector() {
        double[] shares = DiffusionJob.sectorShares();
        double left = random.nextDouble();
        int sector = 0;
        while (sector < shares.length - 1 && left >= shares[sector]) {
            left -= shares[sector++];
        }
        return sector;
    }

    /** Works out, before any firm moves, what each ecosystem is worth in each state and sector. */
    private static final class Market implements Steppable {

        private static final long serialVersionUID = 1;

        @Override
        public void step(SimState state) {
            PlainMason world = (PlainMason) state;
            for (int s = 0; s < DiffusionJob.STATES; s++) {
                for (int k = 0; k < DiffusionJob.ECOSYSTEMS; k++) {
                    double share = (double) world.users[s][k] / world.firmsOfState();
                    for (int sector = 0; sector < DiffusionJob.SECTORS; sector++) {
                        world.utilities[s][sector][k] =
                                DiffusionJob.utility(sector, k, share, world.schedule.getTime());
                    }
                }
            }
        }
    }

    /** One adopter firm. */
    private static final class Firm implements Steppable {

        private static final long serialVersionUID = 1;

        private final int home;
        private final int sector;
        private final double none;
        private final double[] tastes = new double[DiffusionJob.ECOSYSTEMS];
        private int ecosystem = -1;
        private double depth;

        Firm(PlainMason world, int home) {
            this.home = home;
            this.sector = world.sector();
            this.none =
                    world.gumbel()
                            + DiffusionJob.THRESHOLD
                            + DiffusionJob.THRESHOLD_SCALE * world.logistic();
            for (int k = 0; k < tastes.length; k++) {
                tastes[k] = world.gumbel();
            }
        }

        @Override
        public void step(SimState state) {
            if (ecosystem >= 0) {
                depth += DiffusionJob.DEPTH_GROWTH * (1 - depth);
            }
            double chance = ecosystem >= 0 ? DiffusionJob.REVIEW : DiffusionJob.LOOKING;
            if (state.random.nextDouble() < chance) {
                choose((PlainMason) state);
            }
        }

        private void choose(PlainMason world) {
            double[] common = world.utilities[home][sector];
            int pick = -1;
            double best = none;
            if (ecosystem >= 0) {
                double own = common[ecosystem] + tastes[ecosystem];
                if (own > best) {
                    best = own;
                    pick = ecosystem;
                }
                best += DiffusionJob.SWITCHING;
            }
            for (int k = 0; k < tastes.length; k++) {
                double utility = common[k] + tastes[k];
                if (k != ecosystem && utility > best) {
                    best = utility;
                    pick = k;
                }
            }
            if (pick != ecosystem) {
                move(world, pick);
            }
        }

        private void move(PlainMason world, int pick) {
            if (ecosystem >= 0) {
                world.users[home][ecosystem]--;
                depth *= pick >= 0 ? DiffusionJob.DEPTH_KEPT : 0;
            }
            if (pick >= 0) {
                world.users[home][pick]++;
            }
            ecosystem = pick;
        }
    }
}
