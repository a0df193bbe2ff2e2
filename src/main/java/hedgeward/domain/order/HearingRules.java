package hedgeward.domain.order;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Listing and results of the application, and the order a court makes (CSA 2010 ss.27-28).
public final class HearingRules {

    private HearingRules() {}

    /// Lists the application, or lists it again after an adjournment. A listing later than the 48
    /// hours is kept, since the court decides; the desk sees it as overdue.
    public static Decision<CaseFile, CaseRejection> list(
            CaseFile file, String court, Instant at, Instant now) {
        Optional<NoticeService> service = file.noticeService();
        if (service.isEmpty()) {
            return Decision.reject(CaseRejection.NOTICE_NOT_SERVED);
        }
        if (at.isBefore(service.get().at())) {
            return Decision.reject(CaseRejection.LISTED_BEFORE_SERVICE);
        }
        if (isDetermined(file)) {
            return Decision.reject(CaseRejection.ALREADY_DETERMINED);
        }
        if (hasLapsedAt(file, now) && at.isAfter(service.get().heardBy().latestLawful())) {
            return Decision.reject(CaseRejection.NOTICE_LAPSED);
        }
        Hearing listed = Hearing.listed(numberOfNext(file), court, at);
        return isBeforeAdjournment(file, listed, at)
                ? Decision.reject(CaseRejection.BEFORE_THE_ADJOURNMENT)
                : Decision.accept(
                        file.withHearing(listed),
                        new CaseFact.HearingListed(file.id(), now, listed.number()));
    }

    /// The case as it would be with a hearing listed for then, for a form in which that is being
    /// typed; empty where a listing makes no difference any more.
    public static Optional<CaseFile> foreseen(CaseFile file, Instant at) {
        return isDetermined(file)
                ? Optional.empty()
                : Optional.of(file.withHearing(Hearing.listed(numberOfNext(file), "", at)));
    }

    private static int numberOfNext(CaseFile file) {
        return file.currentHearing()
                .map(h -> h.result().isPresent() ? h.number() + 1 : h.number())
                .orElse(1);
    }

    /// A result that is not an order: refused, withdrawn, adjourned, lapsed.
    ///
    /// @param at when the result was given
    public static Decision<CaseFile, CaseRejection> end(
            CaseFile file, HearingResult result, Instant at, String reasons, Instant now) {
        return whyNotEnded(file, at, now)
                .or(() -> lapseProblem(file, result, at))
                .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        file.withHearing(
                                                listing(file, at).ended(result, at, reasons)),
                                        new CaseFact.HearingEnded(file.id(), at, result)));
    }

    /// What the court ordered.
    ///
    /// @param term days from 14 to 28 for a DVPO, with the last day the sealed order states
    public record OrderMade(Instant at, OrderTerm term, Terms terms, OrderMaking making) {

        /// An order made on notice.
        public OrderMade(Instant at, OrderTerm term, Terms terms) {
            this(at, term, terms, OrderMaking.AFTER_NOTICE);
        }
    }

    /// The court makes the order (CSA 2010 s.28): in force from that moment to the end of its
    /// stated last day.
    public static Decision<CaseFile, CaseRejection> make(
            CaseFile file, OrderMade made, Instant now) {
        ProtectionOrder order =
                new ProtectionOrder(
                        made.at(),
                        made.term(),
                        made.terms(),
                        Optional.empty(),
                        Optional.empty(),
                        made.making());
        Optional<CaseRejection> why =
                whyNotEnded(file, made.at(), now)
                        .or(() -> lapseProblem(file, HearingResult.MADE, made.at()))
                        .or(() -> termProblem(file.regime(), London.dateOf(made.at()), made.term()))
                        .or(() -> OrderContents.problem(file, order));
        if (why.isPresent()) {
            return Decision.reject(why.get());
        }
        CaseFile heard =
                file.withHearing(listing(file, made.at()).ended(HearingResult.MADE, made.at(), ""));
        return Decision.accept(
                heard.withOrder(order),
                new CaseFact.HearingEnded(file.id(), made.at(), HearingResult.MADE),
                new CaseFact.OrderMade(file.id(), made.at()));
    }

    /// Whether a term is lawful: 14 to 28 days for a DVPO, the day made being day 1, and a last day
    /// that fits (CSA 2010 s.28(10)). A DAPO may have any length (DAA 2021 s.38).
    public static Optional<CaseRejection> termProblem(
            Regime regime, LocalDate made, OrderTerm term) {
        if (regime == Regime.DAPN_DAPO) {
            return term.lastDay()
                    .filter(d -> d.isBefore(made))
                    .map(_ -> CaseRejection.LAST_DAY_DOES_NOT_FIT);
        }
        Optional<Integer> days = term.days();
        if (days.isEmpty() || days.flatMap(DvpoTerm::objectionTo).isPresent()) {
            return Optional.of(CaseRejection.TERM_OUT_OF_RANGE);
        }
        LocalDate expected = new DvpoTerm(days.get()).lastDay(made);
        return term.lastDay().filter(expected::equals).isPresent()
                ? Optional.empty()
                : Optional.of(CaseRejection.LAST_DAY_DOES_NOT_FIT);
    }

    /// Service of the order on the respondent.
    public static Decision<CaseFile, CaseRejection> serveOrder(
            CaseFile file, OrderService service, Instant now) {
        if (file.order().isEmpty()) {
            return Decision.reject(CaseRejection.NO_ORDER);
        }
        ProtectionOrder order = file.order().get();
        if (order.service().isPresent()) {
            return Decision.reject(CaseRejection.ALREADY_SERVED);
        }
        if (service.at().isBefore(order.madeAt())) {
            return Decision.reject(CaseRejection.ORDER_SERVED_BEFORE_MADE);
        }
        if (service.at().isAfter(now)) {
            return Decision.reject(CaseRejection.IN_THE_FUTURE);
        }
        return Decision.accept(
                file.withOrder(order.withService(service)),
                new CaseFact.OrderServed(file.id(), service.at()));
    }

    /// A notice lapses only once the 48 hours are over, and nothing else can happen to it then. One
    /// whose application was adjourned goes on without a limit.
    private static Optional<CaseRejection> lapseProblem(
            CaseFile file, HearingResult result, Instant at) {
        if (result == HearingResult.LAPSED) {
            if (Adjournments.precede(file, listing(file, at))) {
                return Optional.of(CaseRejection.ADJOURNED_GOES_ON);
            }
            return file.noticeService()
                    .filter(service -> !at.isAfter(service.heardBy().actBy()))
                    .map(_ -> CaseRejection.HOURS_NOT_OVER);
        }
        return hasLapsedAt(file, at) ? Optional.of(CaseRejection.NOTICE_LAPSED) : Optional.empty();
    }

    private static boolean isBeforeAdjournment(CaseFile file, Hearing next, Instant at) {
        return Adjournments.lastBefore(file, next).filter(at::isBefore).isPresent();
    }

    private static boolean hasLapsedAt(CaseFile file, Instant at) {
        return file.stageAt(at) instanceof Stage.Lapsed;
    }

    private static Optional<CaseRejection> whyNotEnded(CaseFile file, Instant at, Instant now) {
        Optional<NoticeService> service = file.noticeService();
        if (service.isEmpty()) {
            return Optional.of(CaseRejection.NOTICE_NOT_SERVED);
        }
        if (isDetermined(file)) {
            return Optional.of(CaseRejection.ALREADY_DETERMINED);
        }
        if (at.isBefore(service.get().at())) {
            return Optional.of(CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE);
        }
        if (isBeforeAdjournment(file, listing(file, at), at)) {
            return Optional.of(CaseRejection.BEFORE_THE_ADJOURNMENT);
        }
        return at.isAfter(now) ? Optional.of(CaseRejection.IN_THE_FUTURE) : Optional.empty();
    }

    /// The listing a result belongs to: the open one, or a new one when the court sat on it
    /// unlisted.
    private static Hearing listing(CaseFile file, Instant at) {
        return file.currentHearing()
                .filter(h -> h.result().isEmpty())
                .orElseGet(
                        () -> {
                            int number = file.currentHearing().map(h -> h.number() + 1).orElse(1);
                            Optional<String> court = file.currentHearing().flatMap(Hearing::court);
                            return new Hearing(
                                    number,
                                    court,
                                    Optional.of(at),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty());
                        });
    }

    private static boolean isDetermined(CaseFile file) {
        return file.order().isPresent()
                || file.currentHearing()
                        .flatMap(Hearing::result)
                        .filter(r -> r != HearingResult.ADJOURNED)
                        .isPresent();
    }
}
