package hedgeward.exchange.rows;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.WallTimes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the law asks of the hearing and of the order (CSA 2010 ss.27-28; DAA 2021 ss.27-38).
final class CourtChecks {

    private CourtChecks() {}

    static void check(CaseFile file, Cells cells) {
        Optional<Instant> served = file.noticeService().map(NoticeService::at);
        heardAfterService(file, served, cells);
        file.order()
                .ifPresent(
                        order -> {
                            madeAfterService(file, served, order, cells);
                            orderServedAfterMade(order, cells);
                            switch (file.regime()) {
                                case DVPN_DVPO -> termOfADvpo(order, cells);
                                case DAPN_DAPO -> termOfADapo(order, cells);
                            }
                        });
    }

    private static void heardAfterService(CaseFile file, Optional<Instant> served, Cells cells) {
        Optional<Instant> listed = file.currentHearing().flatMap(Hearing::listedFor);
        if (served.isPresent() && listed.filter(served.get()::isAfter).isPresent()) {
            cells.reject(
                    "hearing_at",
                    "The application cannot be heard before the notice was served (%s)."
                            .formatted(hearingSource(file.regime())));
        }
    }

    private static void madeAfterService(
            CaseFile file, Optional<Instant> served, ProtectionOrder order, Cells cells) {
        if (served.isEmpty()) {
            cells.reject(
                    "notice_served_at",
                    "An order was made, but notice_served_at is empty: the application is heard"
                            + " after service (%s).".formatted(hearingSource(file.regime())));
        } else if (order.madeAt().isBefore(served.get())) {
            cells.reject(
                    "order_made_at",
                    "The order was made before the notice was served (%s)."
                            .formatted(hearingSource(file.regime())));
        }
    }

    private static void orderServedAfterMade(ProtectionOrder order, Cells cells) {
        boolean before =
                order.service().map(OrderService::at).filter(order.madeAt()::isAfter).isPresent();
        if (before) {
            cells.reject("order_served_at", "The order was served before it was made.");
        }
    }

    private static void termOfADvpo(ProtectionOrder order, Cells cells) {
        LocalDate made = London.dateOf(order.madeAt());
        Optional<Integer> days = order.term().days();
        Optional<String> objection =
                days.isEmpty()
                        ? Optional.of(
                                "A DVPO must state how long it lasts; order_days and order_last_day"
                                        + " are empty (%s)."
                                                .formatted(
                                                        LegalSource.crimeAndSecurityAct(
                                                                "s.28(10)-(11)")))
                        : DvpoTerm.objectionTo(days.get());
        if (objection.isPresent()) {
            cells.reject("order_days", objection.get());
            return;
        }
        LocalDate last = new DvpoTerm(days.orElseThrow()).lastDay(made);
        if (!order.term().lastDay().equals(Optional.of(last))) {
            cells.reject(
                    "order_last_day",
                    ("An order of %d days made on %s ends on %s, the day made being day 1; the last"
                                    + " day given is another (%s).")
                            .formatted(
                                    days.get(),
                                    WallTimes.write(made),
                                    WallTimes.write(last),
                                    DvpoTerm.SOURCE));
        }
    }

    private static void termOfADapo(ProtectionOrder order, Cells cells) {
        LocalDate made = London.dateOf(order.madeAt());
        OrderTerm term = order.term();
        if (term.lastDay().filter(made::isAfter).isPresent()) {
            cells.reject(
                    "order_last_day",
                    "The last day of the order is before the day it was made (%s)."
                            .formatted(LegalSource.domesticAbuseAct("s.38")));
        }
        Optional<LocalDate> counted = term.days().map(days -> made.plusDays(days - 1L));
        if (counted.isPresent() && !counted.equals(term.lastDay())) {
            cells.warn(
                    "order_last_day",
                    "order_days and order_last_day do not agree; the order is kept to its last"
                            + " day.");
        }
    }

    static LegalSource hearingSource(Regime regime) {
        return NoticeChecks.source(regime, "s.27(3)", "s.29(2)");
    }
}
