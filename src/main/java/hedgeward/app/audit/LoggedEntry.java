package hedgeward.app.audit;

import hedgeward.domain.order.CaseRef;

import java.util.Optional;

/// An entry with what it is about, as whoever reads the whole log sees it.
///
/// @param caseRef the case it belongs to; names stand in no entry
/// @param hash its hash in hexadecimal, which the next entry carries on
public record LoggedEntry(
        AuditLine line, AuditSubject subject, Optional<CaseRef> caseRef, String hash) {

    @Override
    public String toString() {
        return "LoggedEntry[" + line.sequence() + "]";
    }
}
