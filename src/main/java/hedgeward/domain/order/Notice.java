package hedgeward.domain.order;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;

import java.time.Instant;
import java.util.Optional;

/// A protection notice (DVPN or DAPN): authorised, then served.
///
/// @param history its terms, with every earlier wording
/// @param lapseNotedAt when the sweep wrote down that the 48 hours passed unheard; the lapse itself
///   does not wait for it
public record Notice(
        Authorisation authorisation,
        TermsHistory history,
        Optional<NoticeService> service,
        Optional<Instant> lapseNotedAt) {

    /// A notice whose terms were never changed.
    public Notice(
            Authorisation authorisation,
            Terms terms,
            Optional<NoticeService> service,
            Optional<Instant> lapseNotedAt) {
        this(authorisation, TermsHistory.of(terms), service, lapseNotedAt);
    }

    /// The terms as they stand now.
    public Terms terms() {
        return history.terms();
    }

    public Notice withService(NoticeService served) {
        return new Notice(authorisation, history, Optional.of(served), lapseNotedAt);
    }

    public Notice withLapseNotedAt(Instant at) {
        return new Notice(authorisation, history, service, Optional.of(at));
    }

    public Notice withHistory(TermsHistory changed) {
        return new Notice(authorisation, changed, service, lapseNotedAt);
    }
}
