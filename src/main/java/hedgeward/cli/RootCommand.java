package hedgeward.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// The program without a command; the commands hang below it.
@Command(
        name = "hedgeward",
        description = {
            "Protection notices, orders, safeguarding visits and breaches.",
            "",
            "With no command it opens the desktop client; with --demo on a throw-away training"
                    + " office."
        },
        footer = {
            "",
            "Ends with 0 done, 1 done with findings, 2 wrong usage, 3 cannot unlock,",
            "4 office missing, in use or damaged, 5 refused by a rule or a permission,",
            "70 unexpected."
        },
        synopsisSubcommandLabel = "[COMMAND]")
final class RootCommand implements Callable<Integer> {

    @Option(
            names = "--demo",
            description =
                    "Opens the client on a throw-away training office; without a display runs the"
                            + " tour instead.")
    private boolean demo;

    private final Windows windows;

    RootCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return (demo ? windows.demo() : windows.open()).number();
    }
}
