package hedgeward.cli;

import picocli.CommandLine.Option;

/// How the answer is given.
final class AnswerOptions {

    @Option(names = "--json", description = "One JSON object instead of words.")
    private boolean json;

    boolean json() {
        return json;
    }
}
