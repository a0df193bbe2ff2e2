package hedgeward.cli;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.common.Result;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// Looks after the log of what was done.
@Command(name = "audit", description = "Checks the log of what was done.")
final class AuditCommand extends CommandGroup {

    /// Walks the chain of the log.
    @Command(
            name = "verify",
            description = {
                "Walks the whole log and checks that no entry was altered, added or taken away."
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
            VerifyAudit use = open.verifyAudit();
            return switch (use.handle(open.actor())) {
                case Result.Done<AuditCheck, Void>(var check) -> told(check);
                case Result.Denied<AuditCheck, Void>(var needed) -> session.denied(needed);
                case Result.Rejected<AuditCheck, Void> _,
                        Result.Stale<AuditCheck, Void> _,
                        Result.Missing<AuditCheck, Void> _ ->
                        ExitCode.REFUSED;
            };
        }

        private ExitCode told(AuditCheck check) {
            session.terminal().out().println(answer.json() ? json(check) : plain(check));
            return check.isOk() ? ExitCode.DONE : ExitCode.FINDINGS;
        }

        private static String json(AuditCheck check) {
            return JsonLine.of(
                    json -> {
                        json.writeNumberField("entries", check.entries());
                        json.writeStringField("head", check.head().hash());
                        json.writeBooleanField("ok", check.isOk());
                        if (check.firstBad().isPresent()) {
                            json.writeNumberField("first_bad", check.firstBad().getAsLong());
                        }
                    });
        }

        private static String plain(AuditCheck check) {
            return check.firstBad().isPresent()
                    ? "The log does not hold together from entry %,d of %,d on."
                            .formatted(check.firstBad().getAsLong(), check.entries())
                    : "The log holds together: %,d entries, head %s."
                            .formatted(check.entries(), check.head().shortHash());
        }
    }
}
