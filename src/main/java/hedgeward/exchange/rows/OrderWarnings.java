package hedgeward.exchange.rows;

import hedgeward.domain.clock.London;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.exchange.csv.Cells;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is unusual about a case without being impossible.
final class OrderWarnings {

    private static final int OLDEST = 110;
    private static final int MANY_CHILDREN = 15;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OrderWarnings() {}

    static void look(CaseFile file, Cells cells, RowContext context) {
        courtAtTheWeekend(file, cells);
        heardLate(file, cells);
        resultWithoutService(file, cells);
        resultWithoutHearing(file, cells);
        servedAfterTheEnd(file, cells);
        respondentVeryOld(file, cells);
        bornAfterwards(file, cells);
        manyChildren(file, cells);
        inTheFuture(file, cells, context.now());
    }

    private static void courtAtTheWeekend(CaseFile file, Cells cells) {
        Optional<Instant> sat = file.currentHearing().flatMap(Hearing::listedFor);
        if (sat.filter(at -> WEEKEND.contains(London.dateOf(at).getDayOfWeek())).isPresent()) {
            cells.warn("hearing_at", "hearing_at is a day on which courts seldom sit.");
        }
    }

    private static void heardLate(CaseFile file, Cells cells) {
        Optional<Instant> latest =
                file.noticeService().map(service -> service.heardBy().latestLawful());
        Optional<Instant> heard =
                file.currentHearing()
                        .filter(h -> h.result().filter(r -> r != HearingResult.LAPSED).isPresent())
                        .flatMap(Hearing::listedFor);
        if (latest.isPresent() && heard.filter(latest.get()::isBefore).isPresent()) {
            cells.warn(
                    "hearing_at",
                    "The application was heard later than 48 hours after service (%s)."
                            .formatted(CourtChecks.hearingSource(file.regime())));
        }
    }

    private static void resultWithoutService(CaseFile file, Cells cells) {
        boolean result = file.currentHearing().flatMap(Hearing::result).isPresent();
        if (result && file.noticeService().isEmpty()) {
            cells.warn(
                    "hearing_result",
                    "There is a result, but the notice counts as not served (%s)."
                            .formatted(CourtChecks.hearingSource(file.regime())));
        }
    }

    private static void resultWithoutHearing(CaseFile file, Cells cells) {
        file.currentHearing()
                .filter(h -> h.result().isPresent() && h.listedFor().isEmpty())
                .ifPresent(
                        _ ->
                                cells.warn(
                                        "hearing_at",
                                        "There is a result, but hearing_at is empty."));
    }

    private static void servedAfterTheEnd(CaseFile file, Cells cells) {
        Optional<Instant> end = file.order().flatMap(order -> order.term().endsAt());
        Optional<Instant> served =
                file.order().flatMap(ProtectionOrder::service).map(OrderService::at);
        if (end.isPresent() && served.filter(end.get()::isBefore).isPresent()) {
            cells.warn("order_served_at", "The order was served after its last day.");
        }
    }

    private static void respondentVeryOld(CaseFile file, Cells cells) {
        LocalDate authorised = London.dateOf(file.beganAt());
        boolean old =
                file.parties()
                        .respondent()
                        .bornOn()
                        .map(born -> Period.between(born, authorised).getYears())
                        .filter(age -> age > OLDEST)
                        .isPresent();
        if (old) {
            cells.warn("respondent_dob", "The respondent would be older than 110.");
        }
    }

    private static void bornAfterwards(CaseFile file, Cells cells) {
        LocalDate authorised = London.dateOf(file.beganAt());
        if (file.parties().protectedPerson().bornOn().filter(authorised::isBefore).isPresent()) {
            cells.reject(
                    "protected_dob", "The protected person was born after the notice was made.");
        }
    }

    private static void manyChildren(CaseFile file, Cells cells) {
        if (file.parties().household().childCount().filter(n -> n > MANY_CHILDREN).isPresent()) {
            cells.warn("children", "children is an unusually large number.");
        }
    }

    private record Dated(String column, Optional<Instant> at) {}

    private static void inTheFuture(CaseFile file, Cells cells, Instant now) {
        List.of(
                        new Dated(
                                "notice_authorised_at",
                                file.authorisation().map(Authorisation::at)),
                        new Dated("notice_served_at", file.noticeService().map(NoticeService::at)),
                        new Dated("order_made_at", file.order().map(ProtectionOrder::madeAt)),
                        new Dated(
                                "order_served_at",
                                file.order()
                                        .flatMap(ProtectionOrder::service)
                                        .map(OrderService::at)))
                .forEach(dated -> future(dated.column(), dated.at(), cells, now));
    }

    static void future(String column, Optional<Instant> at, Cells cells, Instant now) {
        if (at.filter(now::isBefore).isPresent()) {
            cells.warn(column, column + " lies in the future.");
        }
    }
}
