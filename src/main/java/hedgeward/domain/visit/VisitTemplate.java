package hedgeward.domain.visit;

import java.time.LocalTime;
import java.util.List;

/// A force's plan of visits over an order's life. No law fixes one; this is policy and can be
/// changed by the office.
///
/// @param slots in the order they are made
public record VisitTemplate(String name, List<Slot> slots) {

    /// One visit of the plan.
    ///
    /// @param anchor which end of the order the day counts from
    /// @param days whole days from the anchor: 1 after the day made is `MADE, 1`; the last day is
    ///   `LAST_DAY, 0` and the day before it `LAST_DAY, 1`
    /// @param from start of the window, London wall time
    /// @param to end of the window, London wall time of the same day, later than `from`
    public record Slot(
            VisitPurpose purpose, Anchor anchor, int days, LocalTime from, LocalTime to) {
        public Slot {
            if (!to.isAfter(from) || days < 0) {
                throw new IllegalArgumentException(
                        "a slot has a window within one day and counts days from 0");
            }
        }
    }

    /// Which end of the order a slot counts from.
    public enum Anchor {
        MADE,
        LAST_DAY
    }

    public VisitTemplate {
        slots = List.copyOf(slots);
    }

    /// First visit the day after the order, then once a week, and two days before it ends.
    public static VisitTemplate standard() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime two = LocalTime.of(14, 0);
        LocalTime six = LocalTime.of(18, 0);
        return new VisitTemplate(
                "standard",
                List.of(
                        new Slot(VisitPurpose.FIRST, Anchor.MADE, 1, nine, LocalTime.of(13, 0)),
                        new Slot(VisitPurpose.ROUTINE, Anchor.MADE, 8, two, six),
                        new Slot(
                                VisitPurpose.ROUTINE,
                                Anchor.MADE,
                                15,
                                LocalTime.of(17, 0),
                                LocalTime.of(20, 0)),
                        new Slot(VisitPurpose.ROUTINE, Anchor.MADE, 21, ten, two),
                        new Slot(
                                VisitPurpose.PRE_EXPIRY,
                                Anchor.LAST_DAY,
                                2,
                                ten,
                                LocalTime.of(16, 0))));
    }
}
