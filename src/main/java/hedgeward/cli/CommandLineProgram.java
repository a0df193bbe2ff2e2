package hedgeward.cli;

import hedgeward.app.clock.WorkClock;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

import java.time.Instant;
import java.time.LocalDate;

/// The program as a command line: reads the arguments, runs one command, answers its exit code.
public final class CommandLineProgram {
    private static final int WIDTH = 92;

    private final Terminal terminal;
    private final CommandLine commands;

    public CommandLineProgram(Terminal terminal, String version, WorkClock clocks) {
        this.terminal = terminal;
        this.commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new ClockCommand(terminal, clocks));
        commands.getCommandSpec().versionProvider(said("hedgeward " + version));
        settle();
    }

    private static IVersionProvider said(String version) {
        return () -> new String[] {version};
    }

    private void settle() {
        commands.getCommandSpec().mixinStandardHelpOptions(true);
        everyCommandBelow(commands);
        commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(30)
                .registerConverter(Instant.class, new InstantOption())
                .registerConverter(LocalDate.class, new DateOption())
                .setParameterExceptionHandler((problem, _) -> misused(problem))
                .setExecutionExceptionHandler((failure, _, _) -> unexpected(failure).number());
    }

    private static void everyCommandBelow(CommandLine parent) {
        for (CommandLine command : parent.getSubcommands().values()) {
            command.getCommandSpec().addOption(helpOption());
            command.getCommandSpec().usageMessage().sortOptions(false);
            everyCommandBelow(command);
        }
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Explains this command.")
                .build();
    }

    /// Runs the command the arguments name.
    public int run(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (Error failure) {
            return unexpected(failure).number();
        } finally {
            terminal.flush();
        }
    }

    private int misused(ParameterException problem) {
        String name = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.problem(ExitCode.WRONG_USAGE, Sentence.of(problem.getMessage()));
        terminal.err().println("Try " + name + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    private ExitCode unexpected(Throwable failure) {
        return terminal.problem(
                ExitCode.UNEXPECTED,
                "Something went wrong that should not have. What was not said to be done was not"
                        + " done. Tell your IT desk this code: "
                        + FailureCode.of(failure)
                        + ".");
    }
}
