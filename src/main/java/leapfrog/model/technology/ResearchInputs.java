package leapfrog.model.technology;

import java.io.Serializable;

/**
 * What research needs to know of the rest of the world in one quarter. Rows are firms, columns
 * segments unless said otherwise; the arrays are filled anew each quarter and reused.
 *
 * @param money spent on research, USD a year
 * @param talent researchers at work
 * @param publicKnowledge by state and segment, United States of 2015 about 1
 * @param use how much the firm uses others' ecosystems in the segment, from 0 to 1
 * @param barred by layer: rows are learners, columns the firms to learn from; 1 is fully barred
 * @param induced by state and segment, part that being cut off adds to the rate of innovation
 * @param stakes part of a firm (column) that a learner (row) holds, from 0 to 1
 * @param foreignOpenness how much of a firm's openness reaches foreigners, from 0 to 1
 */
public record ResearchInputs(
        double[][] money,
        double[][] talent,
        double[][] publicKnowledge,
        double[][] use,
        double[][][] barred,
        double[][] induced,
        double[][] stakes,
        double[] foreignOpenness)
        implements Serializable {

    public static ResearchInputs of(int firms, int states) {
        int segments = Segment.all().size();
        int layers = Layer.values().length;
        return new ResearchInputs(
                new double[firms][segments],
                new double[firms][segments],
                new double[states][segments],
                new double[firms][segments],
                new double[layers][firms][firms],
                new double[states][segments],
                new double[firms][firms],
                new double[firms]);
    }
}
