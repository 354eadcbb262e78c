package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.InputException;
import leapfrog.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one readable message, and which exit code that is. */
final class Mistakes {

    private Mistakes() {}

    /** A command line that cannot be read: the message, and the nearest valid word. */
    static int usage(ParameterException mistake, String[] args) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** Anything that went wrong while a command worked. */
    static int execution(Exception mistake, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        err.println(text(mistake));
        if (line.getParseResult().hasMatchedOption("--verbose")) {
            mistake.printStackTrace(err);
        }
        return isInput(mistake) ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static boolean isInput(Exception mistake) {
        return mistake instanceof InputException || mistake instanceof ScenarioException;
    }

    private static String text(Exception mistake) {
        String text = mistake.getMessage();
        if (isInput(mistake) && text != null) {
            return text;
        }
        String kind = mistake.getClass().getSimpleName();
        return text == null ? kind : kind + ": " + text;
    }
}
