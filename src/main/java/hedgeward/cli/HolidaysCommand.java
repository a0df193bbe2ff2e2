package hedgeward.cli;

import hedgeward.app.holidays.CheckListFile;
import hedgeward.app.holidays.ListRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Looks after the list of bank holidays.
@Command(name = "holidays", description = "Shows, checks and changes the list of bank holidays.")
final class HolidaysCommand extends CommandGroup {

    /// The list in use.
    @Command(
            name = "list",
            description = "Shows the list in use, its source, its last day and how it came about.")
    static final class Show implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();
        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Show(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.in(office, this::show).number();
        }

        private ExitCode show(UnlockedOffice open) {
            session.terminal()
                    .out()
                    .println(HolidayWords.of(open.holidayClerk().list(), answer.json()));
            return ExitCode.DONE;
        }
    }

    /// A proclaimed day.
    @Command(
            name = "add",
            description = {
                "Adds a day appointed by proclamation; every open deadline it moves is told.",
                "",
                "It takes two people. With --dry-run nothing is changed and nobody is asked."
            })
    static final class Add implements Callable<Integer> {

        @Parameters(paramLabel = "DATE", description = "The day, such as 2026-11-30.")
        private LocalDate day = LocalDate.EPOCH;

        @Option(
                names = "--name",
                required = true,
                paramLabel = "TEXT",
                description = "Its name, as it will stand in the working of a deadline.")
        private String name = "";

        @Option(
                names = "--reference",
                required = true,
                paramLabel = "TEXT",
                description = "The proclamation, for example its number in the Gazette.")
        private String reference = "";

        @Mixin private final HolidayChangeOptions change = new HolidayChangeOptions();

        private final OfficeSession session;

        Add(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change.run(session, new ListRequest.Add(day, name, reference)).number();
        }
    }

    /// A day that is on the list by mistake.
    @Command(
            name = "withdraw",
            description = {
                "Takes a day off the list that was added wrongly or moved by proclamation.",
                "",
                "It takes two people. With --dry-run nothing is changed and nobody is asked."
            })
    static final class Withdraw implements Callable<Integer> {

        @Parameters(paramLabel = "DATE", description = "The day, such as 2026-11-30.")
        private LocalDate day = LocalDate.EPOCH;

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Why; kept with the list.")
        private String reason = "";

        @Mixin private final HolidayChangeOptions change = new HolidayChangeOptions();

        private final OfficeSession session;

        Withdraw(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change.run(session, new ListRequest.Withdraw(day, reason)).number();
        }
    }

    /// A newer published list.
    @Command(
            name = "import",
            description = {
                "Puts a newer list from GOV.UK (bank-holidays.json) in the place of the one in use.",
                "",
                "A list that cannot be the whole truth is refused with the reason. It takes two"
                        + " people. With --dry-run nothing is changed and nobody is asked."
            })
    static final class Load implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "The list as downloaded.")
        private Path file = Path.of("");

        @Mixin private final HolidayChangeOptions change = new HolidayChangeOptions();

        private final OfficeSession session;

        Load(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change.run(session, new ListRequest.Load(file)).number();
        }
    }

    /// A list in a file.
    @Command(
            name = "check",
            description = "Says whether a downloaded list could be used, or why not. No office.")
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "The list as downloaded.")
        private Path file = Path.of("");

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final Terminal terminal;
        private final CheckListFile check;

        Check(Terminal terminal, CheckListFile check) {
            this.terminal = terminal;
            this.check = check;
        }

        @Override
        public Integer call() {
            CheckListFile.Finding finding = check.handle(file);
            terminal.out().println(HolidayWords.of(finding, answer.json()));
            return (finding.refusal().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
        }
    }
}
