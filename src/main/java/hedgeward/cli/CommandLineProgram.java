package hedgeward.cli;

import hedgeward.app.access.Door;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.clock.WorkClock;
import hedgeward.app.common.DiskException;
import hedgeward.app.holidays.CheckListFile;
import hedgeward.exchange.holidays.DownloadedLists;
import hedgeward.exchange.holidays.HolidayListReader;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/// The program as a command line: reads the arguments, runs one command, answers its exit code.
public final class CommandLineProgram {
    private static final int WIDTH = 92;

    private final Terminal terminal;
    private final CommandLine commands;

    /// What the commands find around them.
    ///
    /// @param usualFolder where an office is when none is named
    public record Surroundings(String version, InstantSource clock, Path usualFolder) {}

    /// The ways in.
    ///
    /// @param backups into backups, without an office
    /// @param keys to another data key, of an office nobody has open
    public record Doors(Door<UnlockedOffice> offices, BackupDoor backups, KeyDoor keys) {}

    public CommandLineProgram(
            Terminal terminal,
            Surroundings around,
            WorkClock clocks,
            Doors doors,
            Windows windows) {
        this.terminal = terminal;
        this.commands = new CommandLine(new RootCommand(windows));
        OfficeSession session = new OfficeSession(terminal, doors.offices(), around.usualFolder());
        commands.addSubcommand(new ClockCommand(terminal, clocks));
        commands.addSubcommand(office(session, doors, around.clock()));
        commands.addSubcommand(holidays(session, around.clock()));
        commands.addSubcommand(
                new CommandLine(new DemoCommand())
                        .addSubcommand(new DemoCommand.Create(session, around.clock())));
        commands.addSubcommand(new ImportCommand(session));
        commands.addSubcommand(new ExportCommand(session));
        commands.addSubcommand(new StatusCommand(session, around.clock()));
        commands.addSubcommand(new TasksCommand(session, around.clock()));
        commands.addSubcommand(new SweepCommand(session, around.clock()));
        commands.addSubcommand(new ScheduleCommand(session));
        commands.addSubcommand(
                new CommandLine(new AuditCommand())
                        .addSubcommand(new AuditCommand.Verify(session))
                        .addSubcommand(new AuditCommand.Export(session)));
        commands.addSubcommand(
                new CommandLine(new BackupCommand())
                        .addSubcommand(new BackupCommand.Create(session))
                        .addSubcommand(new BackupCommand.Verify(session, doors.backups()))
                        .addSubcommand(new BackupCommand.Restore(session, doors.backups())));
        commands.addSubcommand(
                new CommandLine(new EvidenceCommand())
                        .addSubcommand(new EvidenceCommand.Verify(session)));
        commands.addSubcommand(new TourCommand(windows));
        commands.getCommandSpec().versionProvider(said("hedgeward " + around.version()));
        settle();
    }

    private static CommandLine office(OfficeSession session, Doors doors, InstantSource clock) {
        return new CommandLine(new OfficeCommand())
                .addSubcommand(new OfficeCommand.Create(session))
                .addSubcommand(new RetentionCommand(session, clock))
                .addSubcommand(
                        new CommandLine(new SpansCommand())
                                .addSubcommand(new SpansCommand.Show(session))
                                .addSubcommand(new SpansCommand.Set(session)))
                .addSubcommand(new DisposalsCommand(session))
                .addSubcommand(new RecoverCommand(session))
                .addSubcommand(UserCommand.all(session))
                .addSubcommand(KeyCommand.all(session, doors.keys()));
    }

    private CommandLine holidays(OfficeSession session, InstantSource clock) {
        return new CommandLine(new HolidaysCommand())
                .addSubcommand(new HolidaysCommand.Show(session))
                .addSubcommand(new HolidaysCommand.Add(session))
                .addSubcommand(new HolidaysCommand.Withdraw(session))
                .addSubcommand(new HolidaysCommand.Load(session))
                .addSubcommand(
                        new HolidaysCommand.Check(
                                terminal,
                                new CheckListFile(
                                        new DownloadedLists(new HolidayListReader(), clock))));
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
            command.getCommandSpec()
                    .usageMessage()
                    .sortOptions(false)
                    .descriptionHeading("%n")
                    .parameterListHeading("%n")
                    .optionListHeading("%n");
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
        terminal.problem(ExitCode.WRONG_USAGE, remark(problem));
        terminal.err().println("Try " + name + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    private static String remark(ParameterException problem) {
        return problem instanceof UnmatchedArgumentException stray && !stray.isUnknownOption()
                ? "There is no command or argument '%s' here."
                        .formatted(stray.getUnmatched().getFirst())
                : Sentence.of(problem.getMessage());
    }

    private ExitCode unexpected(Throwable failure) {
        if (failure instanceof DiskException disk) {
            return terminal.problem(ExitCode.NO_OFFICE, EntryWords.disk(disk.trouble()));
        }
        return terminal.problem(
                ExitCode.UNEXPECTED,
                "Something went wrong that should not have. What was not said to be done was not"
                        + " done. Tell your IT desk this code: "
                        + FailureCode.of(failure)
                        + ".");
    }
}
