package hedgeward.app.audit;

import hedgeward.domain.order.CaseRef;

import java.time.LocalDate;
import java.util.Optional;

/// Which entries of the log are asked for; an empty part asks for all.
///
/// @param from first London day
/// @param until last London day, itself included
/// @param userName who did it, as typed; case does not matter
/// @param before only entries with a lower number, to go on where an earlier answer ended
public record AuditQuestion(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> userName,
        Optional<Operation> operation,
        Optional<CaseRef> caseRef,
        Optional<Long> before) {

    /// Everything, newest first.
    public static final AuditQuestion ALL =
            new AuditQuestion(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// The entries that follow, older than this one.
    public AuditQuestion olderThan(long sequence) {
        return new AuditQuestion(from, until, userName, operation, caseRef, Optional.of(sequence));
    }
}
