package leapfrog.model.market.data;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;

/**
 * What data of one state help those who serve another. A part of every state's data is in a
 * language that others read, its English share; the rest helps at home alone (S1 on text in English
 * and chatbots for home use).
 */
final class Languages implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] worth;
    private final double[] read;
    private final double[] carried;

    Languages(Roster roster, Parameters parameters) {
        double[] english = roster.ofStates(StateField.ENGLISH_SHARE);
        double transfer = parameters.value("language-transfer");
        double weight = parameters.value("platform-language-weight");
        int states = english.length;
        worth = new double[states][states];
        read = new double[states];
        carried = new double[states];
        for (int s = 0; s < states; s++) {
            read[s] = transfer + (1 - transfer) * english[s];
        }
        for (int from = 0; from < states; from++) {
            carried[from] = 1 - weight * (1 - english[from]);
            for (int to = 0; to < states; to++) {
                worth[from][to] = from == to ? 1 : english[from] * read[to];
            }
        }
    }

    /** Worth of data of one state for a model that serves another, at home 1. */
    double worth(int from, int to) {
        return worth[from][to];
    }

    /** Worth of data in the language that others read for a model that serves a state. */
    double common(int to) {
        return read[to];
    }

    /** Part of a platform's draw that its language leaves abroad, from 0 to 1. */
    double carried(int home) {
        return carried[home];
    }
}
