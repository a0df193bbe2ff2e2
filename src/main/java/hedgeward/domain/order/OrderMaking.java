package hedgeward.domain.order;

import java.time.Instant;
import java.util.Optional;

/// How an order was made, and whether the respondent knew.
///
/// @param court which court made it, where no hearing of this case says so
/// @param withoutNotice whether it was made without telling the respondent beforehand (only a DAPO
///   may be: DAA 2021 s.34)
/// @param awareAt when the respondent became aware of an order made without notice; before that
///   conduct is no breach (DAA 2021 s.39(2))
/// @param returnAt the hearing on notice that follows an order made without
public record OrderMaking(
        OrderRoute route,
        Optional<String> court,
        boolean withoutNotice,
        Optional<Instant> awareAt,
        Optional<Instant> returnAt) {

    /// The usual way: heard on notice, after a protection notice.
    public static final OrderMaking AFTER_NOTICE =
            new OrderMaking(
                    OrderRoute.AFTER_NOTICE,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty());

    public OrderMaking {
        if (!withoutNotice && (awareAt.isPresent() || returnAt.isPresent())) {
            throw new IllegalArgumentException(
                    "awareness and a return hearing belong to an order made without notice");
        }
    }

    /// The same, the respondent having become aware then.
    public OrderMaking awareFrom(Instant at) {
        return new OrderMaking(route, court, withoutNotice, Optional.of(at), returnAt);
    }
}
