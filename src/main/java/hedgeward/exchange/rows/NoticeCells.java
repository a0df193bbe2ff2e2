package hedgeward.exchange.rows;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.people.Officer;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.Optional;

/// The columns of orders.csv that tell of the service of the notice.
final class NoticeCells {

    /// When and by whom a row says the notice was served.
    record Served(Optional<Instant> at, Optional<Officer> by) {}

    private NoticeCells() {}

    static Served read(Cells cells, Roster roster) {
        Optional<Officer> by = roster.named(cells, "notice_served_by");
        Optional<Instant> at = cells.instant("notice_served_at");
        if (by.isPresent() && at.isEmpty()) {
            cells.warn(
                    "notice_served_by",
                    "notice_served_by is given without notice_served_at: the notice counts as not"
                            + " served, and nobody as having served it.");
        }
        return new Served(at, by);
    }

    /// The service with the end of the 48 hours worked out anew.
    static Optional<NoticeService> service(Served served, Regime regime, StatutoryClocks clocks) {
        return served.at()
                .map(
                        at ->
                                new NoticeService(
                                        at,
                                        served.by().map(Officer::id),
                                        KeptDeadline.of(clocks.hearingBy(regime, at)),
                                        Optional.empty()));
    }

    static void write(Notice notice, Roster roster, RowText row) {
        row.put(
                        "notice_served_by",
                        notice.service().flatMap(NoticeService::by).map(roster::collarOf))
                .time("notice_served_at", notice.service().map(NoticeService::at));
    }
}
