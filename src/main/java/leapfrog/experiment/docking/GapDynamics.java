package leapfrog.experiment.docking;

/**
 * Log gaps between a leader and a follower in technology x, deployment z and hardware h, per year:
 *
 * <pre>
 *   x' = lambda_x x + beta min(z, h)
 *   z' = rho x + lambda_z z - tau max(z - h, 0)
 *   h' = mu y + lambda_h h,   y = x + min(z, h)
 * </pre>
 *
 * <p>RAND RR-A4444-1 (Sytsma 2026) with fast capital, after its equations; a head start pushes all
 * three for a while.
 *
 * @param lambdaX feedback of technology on itself, 1/year
 * @param lambdaZ of deployment
 * @param lambdaH of hardware
 * @param beta what deployment adds to technology, 1/year
 * @param rho what technology adds to deployment
 * @param tau how deployment falls back to what hardware carries
 * @param mu what income adds to hardware
 */
public record GapDynamics(
        double lambdaX,
        double lambdaZ,
        double lambdaH,
        double beta,
        double rho,
        double tau,
        double mu) {

    private static final double STEP = 0.01;

    /** What kind of feedback rules, in the words of the source. */
    public enum Regime {
        /** Technology feeds on itself. */
        INTELLIGENCE_EXPLOSION("intelligence explosion"),
        /** Technology and deployment feed each other faster than both fade. */
        DEPLOYMENT_FLYWHEEL("deployment flywheel"),
        /** Income goes into hardware that carries deployment, faster than both fade. */
        HARDWARE_MOAT("hardware-reinvestment moat"),
        /** What is gained fades: a gap stays only as far as something keeps pushing. */
        FADING("fading");

        private final String words;

        Regime(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Which feedback rules: the source's conditions, looked at in its order. */
    public Regime regime() {
        if (lambdaX > 0) {
            return Regime.INTELLIGENCE_EXPLOSION;
        }
        if (lambdaX + lambdaZ >= 0 || beta * rho > lambdaX * lambdaZ) {
            return Regime.DEPLOYMENT_FLYWHEEL;
        }
        if (lambdaX + lambdaH + mu >= 0 || beta * mu > lambdaX * (lambdaH + mu)) {
            return Regime.HARDWARE_MOAT;
        }
        return Regime.FADING;
    }

    /**
     * Log income gap after some years from no gap at all.
     *
     * @param push on each gap while the head start lasts, 1/year
     * @param headStart years of it
     */
    public double incomeGap(double push, double headStart, double years) {
        double x = 0;
        double z = 0;
        double h = 0;
        for (double t = 0; t < years - STEP / 2; t += STEP) {
            double head = t < headStart - STEP / 2 ? push : 0;
            double used = Math.min(z, h);
            double dx = head + lambdaX * x + beta * used;
            double dz = head + rho * x + lambdaZ * z - tau * Math.max(z - h, 0);
            double dh = head + mu * (x + used) + lambdaH * h;
            x += STEP * dx;
            z += STEP * dz;
            h += STEP * dh;
        }
        return x + Math.min(z, h);
    }
}
