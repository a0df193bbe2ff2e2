package hedgeward.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// The program without a command; the commands hang below it.
@Command(
        name = "hedgeward",
        description = {
            "Protection notices, orders, safeguarding visits and breaches.",
            "",
            "With no command it opens the desktop client."
        },
        footer = {
            "",
            "Ends with 0 done, 1 done with findings, 2 wrong usage, 3 cannot unlock,",
            "4 office missing, in use or damaged, 5 refused by a rule or a permission,",
            "70 unexpected."
        },
        synopsisSubcommandLabel = "[COMMAND]")
final class RootCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "A command is needed.");
    }
}
