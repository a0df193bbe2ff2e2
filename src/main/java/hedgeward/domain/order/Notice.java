package hedgeward.domain.order;

import hedgeward.domain.condition.Terms;

import java.time.Instant;
import java.util.Optional;

/// A protection notice (DVPN or DAPN): authorised, then served.
///
/// @param lapseNotedAt when the sweep wrote down that the 48 hours passed unheard; the lapse itself
///   does not wait for it
public record Notice(
        Authorisation authorisation,
        Terms terms,
        Optional<NoticeService> service,
        Optional<Instant> lapseNotedAt) {

    public Notice withService(NoticeService served) {
        return new Notice(authorisation, terms, Optional.of(served), lapseNotedAt);
    }

    public Notice withLapseNotedAt(Instant at) {
        return new Notice(authorisation, terms, service, Optional.of(at));
    }
}
