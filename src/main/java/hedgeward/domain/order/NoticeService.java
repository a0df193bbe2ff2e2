package hedgeward.domain.order;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// Personal service of a notice by a constable (CSA 2010 s.25(2)).
///
/// @param heardBy the end of the 48 hours in which the application must be heard (CSA 2010
///   s.27(3)), as worked out with the list of bank holidays of that day
/// @param addressForNotice the address the respondent gave for the notice of hearing (CSA 2010
///   s.25(3))
/// @param addressAsked whether the constable asked for it, as the same subsection requires
public record NoticeService(
        Instant at,
        Optional<OfficerId> by,
        KeptDeadline heardBy,
        Optional<Address> addressForNotice,
        Optional<Boolean> addressAsked) {

    /// Where an address stands it was asked for; otherwise nobody wrote down whether it was.
    public NoticeService(
            Instant at,
            Optional<OfficerId> by,
            KeptDeadline heardBy,
            Optional<Address> addressForNotice) {
        this(at, by, heardBy, addressForNotice, addressForNotice.map(_ -> true));
    }
}
