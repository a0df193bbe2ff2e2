package hedgeward.cli;

import picocli.CommandLine.Command;

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
final class RootCommand extends CommandGroup {}
