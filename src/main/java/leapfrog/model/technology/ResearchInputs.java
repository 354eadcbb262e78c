package leapfrog.model.technology;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What research needs to know of the rest of the world in one quarter. Rows are firms, columns
 * segments unless said otherwise; the arrays are filled anew each quarter and reused.
 *
 * @param money spent on research, USD a year
 * @param talent researchers at work
 * @param publicKnowledge by state and segment, United States of 2015 about 1
 * @param use how much the firm uses others' ecosystems in the segment, from 0 to 1
 * @param barred by segment: rows are learners, columns the firms to learn from; 1 is fully barred
 * @param induced by state and segment, part that being cut off adds to the rate of innovation
 * @param stakes part of a firm (column) that a learner (row) holds, from 0 to 1
 * @param foreignOpenness how much of a firm's openness reaches foreigners, from 0 to 1
 * @param published by segment, learner's state (row) and state to learn from (column): how much of
 *     what is openly published there is of use here, from 0 to 1; all of it unless something is set
 */
public record ResearchInputs(
        double[][] money,
        double[][] talent,
        double[][] publicKnowledge,
        double[][] use,
        double[][][] barred,
        double[][] induced,
        double[][] stakes,
        double[] foreignOpenness,
        double[][][] published)
        implements Serializable {

    public static ResearchInputs of(int firms, int states) {
        int segments = Segment.all().size();
        double[][][] all = new double[segments][states][states];
        for (double[][] table : all) {
            for (double[] row : table) {
                Arrays.fill(row, 1);
            }
        }
        return new ResearchInputs(
                new double[firms][segments],
                new double[firms][segments],
                new double[states][segments],
                new double[firms][segments],
                new double[segments][firms][firms],
                new double[states][segments],
                new double[firms][firms],
                new double[firms],
                all);
    }
}
