package hedgeward.cli;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.PrintedHead;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.common.Result;
import hedgeward.exchange.audit.ExportLog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

/// Looks after the log of what was done.
@Command(name = "audit", description = "Checks and exports the log of what was done.")
final class AuditCommand extends CommandGroup {

    /// Walks the chain of the log.
    @Command(
            name = "verify",
            description = {
                "Walks the whole log and checks that no entry was altered, added or taken away. With"
                        + " --head, also whether it still holds the entry that was its newest when"
                        + " a schedule, a handover sheet or a backup's answer was printed."
            })
    static final class Verify implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        @Option(
                names = "--head",
                paramLabel = "DIGITS",
                description = "The head of the log as printed: 12 or more hexadecimal digits.")
        private Optional<String> head = Optional.empty();

        private final OfficeSession session;

        Verify(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Optional<PrintedHead> printed = head.flatMap(PrintedHead::of);
            if (head.isPresent() && printed.isEmpty()) {
                return session.terminal()
                        .problem(
                                ExitCode.WRONG_USAGE,
                                "A printed head is 12 or more of the digits 0 to 9 and a to f.")
                        .number();
            }
            return session.in(office, open -> verify(open, printed)).number();
        }

        private ExitCode verify(UnlockedOffice open, Optional<PrintedHead> printed) {
            VerifyAudit use = open.verifyAudit();
            return switch (use.handle(open.actor())) {
                case Result.Done<AuditCheck, Void>(var check) ->
                        told(
                                new Checked(
                                        check,
                                        changes(open),
                                        printed.map(wanted -> found(use, open.actor(), wanted))));
                case Result.Denied<AuditCheck, Void>(var needed) -> session.denied(needed);
                case Result.Rejected<AuditCheck, Void> _,
                        Result.Stale<AuditCheck, Void> _,
                        Result.Missing<AuditCheck, Void> _ ->
                        ExitCode.REFUSED;
            };
        }

        /// Whoever may walk the log may hold it against the values beside it.
        private static ChangesCheck changes(UnlockedOffice open) {
            return open.readChanges().check(open.actor())
                            instanceof Result.Done<ChangesCheck, Void>(var changes)
                    ? changes
                    : new ChangesCheck(0, 0, OptionalLong.empty());
        }

        private static Printed found(VerifyAudit use, Actor actor, PrintedHead head) {
            return use.handle(actor, head)
                            instanceof Result.Done<Optional<VerifyAudit.Found>, Void>(var entry)
                    ? new Printed(entry)
                    : new Printed(Optional.empty());
        }

        private ExitCode told(Checked checked) {
            session.terminal()
                    .out()
                    .println(answer.json() ? AuditWords.json(checked) : AuditWords.plain(checked));
            return checked.isOk() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    /// What a walk found, and where a printed head was asked for, whether its entry is there.
    ///
    /// @param printed empty where none was asked for
    /// @param changes whether the old and new values it is bound to are as they were written
    record Checked(AuditCheck check, ChangesCheck changes, Optional<Printed> printed) {
        boolean isOk() {
            return check.isOk()
                    && changes.isOk()
                    && printed.map(head -> head.found().isPresent()).orElse(true);
        }
    }

    /// The entry a printed head belongs to, if the log still holds it.
    record Printed(Optional<VerifyAudit.Found> found) {}

    /// Writes the whole log to a file.
    @Command(
            name = "export",
            description = {
                "Writes every entry of the log to a CSV file, with its hash. Names of people stand in"
                        + " it only where an entry needed them; the file is not encrypted."
            })
    static final class Export implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        @Parameters(paramLabel = "FILE", description = "The file to write.")
        private Path file = Path.of("");

        @Option(
                names = "--recipient",
                paramLabel = "WHO",
                description = "Who is given the file; logged.")
        private Optional<String> recipient = Optional.empty();

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; logged.")
        private Optional<String> reason = Optional.empty();

        private final OfficeSession session;

        Export(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.in(office, this::export).number();
        }

        private ExitCode export(UnlockedOffice open) {
            return switch (open.exportLog()
                    .handle(
                            new ExportLog.Command(
                                    open.actor(),
                                    file,
                                    Recipients.of(
                                            open.actor(),
                                            recipient.orElse(""),
                                            reason.orElse(""))))) {
                case ExportLog.Outcome.Written written -> {
                    session.terminal()
                            .err()
                            .println(
                                    "note: The file is not encrypted. Keep it no longer than needed.");
                    session.terminal()
                            .out()
                            .println(
                                    answer.json()
                                            ? AuditWords.json(written)
                                            : AuditWords.plain(written));
                    yield ExitCode.DONE;
                }
                case ExportLog.Outcome.Denied(var needed) -> session.denied(needed);
                case ExportLog.Outcome.Refused(var problem) ->
                        session.terminal().problem(ExitCode.WRONG_USAGE, problem.sentence());
            };
        }
    }
}
