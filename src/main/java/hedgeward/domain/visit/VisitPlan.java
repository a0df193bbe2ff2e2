package hedgeward.domain.visit;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The visits a template proposes for one order.
public final class VisitPlan {

    private VisitPlan() {}

    /// A proposed visit.
    public record Proposal(VisitPurpose purpose, TimeWindow window) {}

    /// Windows over the order's life, earliest first. A slot that would begin outside the order or
    /// before `notBefore` is left out, as is a routine slot on or after the pre-expiry day; an
    /// open-ended order has no pre-expiry visit.
    public static List<Proposal> of(
            VisitTemplate template, ProtectionOrder order, Instant notBefore) {
        LocalDate made = London.dateOf(order.madeAt());
        Optional<LocalDate> last = order.term().lastDay();
        Optional<LocalDate> closing =
                template.slots().stream()
                        .filter(s -> s.anchor() == VisitTemplate.Anchor.LAST_DAY)
                        .flatMap(s -> last.stream().map(d -> d.minusDays(s.days())))
                        .min(Comparator.naturalOrder());
        return template.slots().stream()
                .flatMap(
                        slot ->
                                day(slot, made, last)
                                        .filter(
                                                d ->
                                                        slot.anchor()
                                                                        == VisitTemplate.Anchor
                                                                                .LAST_DAY
                                                                || closing.map(d::isBefore)
                                                                        .orElse(true))
                                        .flatMap(d -> window(slot, d)))
                .filter(p -> order.isLivingAt(p.window().from()))
                .filter(p -> !p.window().from().isBefore(notBefore))
                .sorted(Comparator.comparing(p -> p.window().from()))
                .toList();
    }

    private static Stream<LocalDate> day(
            VisitTemplate.Slot slot, LocalDate made, Optional<LocalDate> last) {
        return switch (slot.anchor()) {
            case MADE -> Stream.of(made.plusDays(slot.days()));
            case LAST_DAY -> last.stream().map(d -> d.minusDays(slot.days()));
        };
    }

    private static Stream<Proposal> window(VisitTemplate.Slot slot, LocalDate day) {
        Instant from = instant(day, slot.from());
        Instant to = instant(day, slot.to());
        return to.isAfter(from)
                ? Stream.of(new Proposal(slot.purpose(), new TimeWindow(from, to)))
                : Stream.empty();
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(London.ZONE).toInstant();
    }
}
