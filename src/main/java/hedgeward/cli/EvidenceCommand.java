package hedgeward.cli;

import hedgeward.app.common.Result;
import hedgeward.app.evidence.CheckEvidence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// Looks after evidence files.
@Command(name = "evidence", description = "Checks the office's evidence files.")
final class EvidenceCommand extends CommandGroup {

    /// Reads every evidence file.
    @Command(
            name = "verify",
            description = {
                "Reads every evidence file and holds it against the hash that was taken as it came"
                        + " in. A file that is missing or damaged is told by its key only; it can"
                        + " be brought back from the folder hedgeward-evidence beside a backup."
            })
    static final class Verify implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Verify(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.in(office, this::verify).number();
        }

        private ExitCode verify(UnlockedOffice open) {
            return switch (open.checkEvidence().handle(open.actor())) {
                case Result.Done<CheckEvidence.Report, Void>(var report) -> told(report);
                case Result.Denied<CheckEvidence.Report, Void>(var needed) ->
                        session.denied(needed);
                case Result.Rejected<CheckEvidence.Report, Void> _,
                        Result.Stale<CheckEvidence.Report, Void> _,
                        Result.Missing<CheckEvidence.Report, Void> _ ->
                        ExitCode.REFUSED;
            };
        }

        private ExitCode told(CheckEvidence.Report report) {
            session.terminal()
                    .out()
                    .println(
                            answer.json()
                                    ? EvidenceWords.json(report)
                                    : EvidenceWords.plain(report));
            return report.wrong().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }
}
