package hedgeward.domain.order;

import hedgeward.domain.clock.London;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Instant;
import java.util.Optional;

/// The hearing on notice that follows a DAPO made without notice (DAA 2021 s.34). No source read
/// says within how many days, so nothing here is a statutory clock.
///
/// @param awaited whether it is still to be held
/// @param listedFor when it is, or was last, to be called on; not always known
public record ReturnHearing(boolean awaited, Optional<Instant> listedFor) {

    /// Of an order that needs none.
    public static final ReturnHearing NONE = new ReturnHearing(false, Optional.empty());

    /// That of an order, from how it was made and what the court did since: it is held when the
    /// court confirms the order, or varies it on the day it was listed for or later.
    public static ReturnHearing of(ProtectionOrder order) {
        if (!order.making().withoutNotice()) {
            return NONE;
        }
        ReturnHearing hearing = new ReturnHearing(true, order.making().returnAt());
        for (OrderEvent event : order.events().all()) {
            hearing = hearing.after(event);
        }
        return hearing;
    }

    /// Whether the court has not said when it will be.
    public boolean isUnlisted() {
        return awaited && listedFor.isEmpty();
    }

    /// Whether its time has come and nobody has recorded what the court did.
    public boolean isOverdueAt(Instant at) {
        return awaited && listedFor.filter(at::isAfter).isPresent();
    }

    private ReturnHearing after(OrderEvent event) {
        return switch (event) {
            case OrderEvent.ReturnListed listed ->
                    new ReturnHearing(awaited, Optional.of(listed.hearingAt()));
            case OrderEvent.Confirmed _, OrderEvent.Discharged _ -> held();
            case OrderEvent.Varied varied -> isTheDayOf(varied) ? held() : this;
            case OrderEvent.Suspended _, OrderEvent.Resumed _, OrderEvent.Rescinded _ -> this;
        };
    }

    private boolean isTheDayOf(OrderEvent.Varied varied) {
        return listedFor
                .map(London::dateOf)
                .filter(day -> !London.dateOf(varied.decision().at()).isBefore(day))
                .isPresent();
    }

    private ReturnHearing held() {
        return new ReturnHearing(false, listedFor);
    }
}
