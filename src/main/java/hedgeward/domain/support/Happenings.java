package hedgeward.domain.support;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.Suspension;
import hedgeward.domain.support.Happening.What;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has happened in a case by an instant, from its facts. Nothing waits for a job: an order is
/// over when its last day is.
final class Happenings {

    /// Days before the last day from which its coming is to be told.
    static final int DAYS_BEFORE_THE_END = 7;

    private final Instant at;
    private final List<Happening> found = new ArrayList<>();

    private Happenings(Instant at) {
        this.at = at;
    }

    /// In the order they happened.
    static List<Happening> of(CaseFile file, List<Breach> breaches, Instant at) {
        Happenings happenings = new Happenings(at);
        happenings.ofNotice(file);
        file.hearings().forEach(happenings::ofHearing);
        file.order().ifPresent(happenings::ofOrder);
        breaches.forEach(happenings::ofBreach);
        happenings.found.sort((one, other) -> one.at().compareTo(other.at()));
        return List.copyOf(happenings.found);
    }

    private void ofNotice(CaseFile file) {
        file.authorisation()
                .filter(decision -> !decision.granted())
                .ifPresent(no -> add(Happening.of(What.NOTICE_REFUSED, no.at())));
        file.noticeService()
                .ifPresent(served -> add(Happening.of(What.NOTICE_SERVED, served.at())));
        if (file.stageAt(at) instanceof Stage.Lapsed(Instant when)) {
            add(Happening.of(What.NOTICE_LAPSED, when));
        }
    }

    private void ofHearing(Hearing hearing) {
        Optional<Instant> when = hearing.determinedAt().or(hearing::listedFor);
        hearing.result()
                .flatMap(Happenings::resultOf)
                .ifPresent(
                        what ->
                                when.ifPresent(
                                        day ->
                                                add(
                                                        Happening.of(
                                                                what,
                                                                day,
                                                                "" + hearing.number()))));
    }

    /// An order made, and a lapse, are told from their own facts.
    private static Optional<What> resultOf(HearingResult result) {
        return switch (result) {
            case ADJOURNED -> Optional.of(What.HEARING_ADJOURNED);
            case REFUSED -> Optional.of(What.APPLICATION_REFUSED);
            case WITHDRAWN -> Optional.of(What.APPLICATION_WITHDRAWN);
            case MADE, LAPSED -> Optional.empty();
        };
    }

    private void ofOrder(ProtectionOrder order) {
        Optional<LocalDate> lastDay = order.term().lastDay();
        add(Happening.of(What.ORDER_MADE, order.madeAt(), lastDayOf(order.termMade())));
        order.events().all().forEach(event -> ofEvent(order, event));
        order.events().suspensions().forEach(span -> ofSuspensionsEnd(span, order));
        boolean endedByCourt = order.ending().filter(end -> !end.at().isAfter(at)).isPresent();
        lastDay.filter(_ -> !endedByCourt).ifPresent(this::ofEnd);
    }

    private static String lastDayOf(OrderTerm term) {
        return term.lastDay().map(LocalDate::toString).orElse("open");
    }

    private void ofEvent(ProtectionOrder order, OrderEvent event) {
        Optional<What> what =
                switch (event) {
                    case OrderEvent.Suspended _ -> Optional.of(What.ORDER_SUSPENDED);
                    case OrderEvent.Varied _ -> Optional.of(What.ORDER_VARIED);
                    case OrderEvent.Rescinded _ -> Optional.of(What.ORDER_RESCINDED);
                    case OrderEvent.Discharged _ -> Optional.of(What.ORDER_DISCHARGED);
                    case OrderEvent.Confirmed _ -> Optional.of(What.ORDER_CONFIRMED);
                    case OrderEvent.Resumed _, OrderEvent.ReturnListed _ -> Optional.empty();
                };
        Instant pronounced = event.decision().at();
        String mark = pronounced + newLength(order, event);
        what.ifPresent(known -> add(Happening.of(known, pronounced, mark)));
    }

    /// What a variation made of the last day belongs to what is told.
    private static String newLength(ProtectionOrder order, OrderEvent event) {
        return event instanceof OrderEvent.Varied varied && varied.termBefore().isPresent()
                ? "/" + lastDayOf(order.termAfter(event))
                : "";
    }

    /// At its stated end or when it was lifted, if there is still an order to bind.
    private void ofSuspensionsEnd(Suspension span, ProtectionOrder order) {
        span.until()
                .filter(order::isLivingAt)
                .ifPresent(end -> add(Happening.of(What.ORDER_RESUMED, end, end.toString())));
    }

    private void ofEnd(LocalDate lastDay) {
        Instant over = London.endOf(lastDay);
        if (at.isBefore(over)) {
            add(
                    Happening.of(
                            What.ORDER_ENDING,
                            London.startOf(lastDay.minusDays(DAYS_BEFORE_THE_END)),
                            lastDay.toString()));
        } else {
            add(Happening.of(What.ORDER_EXPIRED, over, lastDay.toString()));
        }
    }

    private void ofBreach(Breach breach) {
        breach.state()
                .arrestMade()
                .ifPresent(arrest -> add(Happening.of(What.ARRESTED, arrest.at(), breach.id())));
        switch (breach.state()) {
            case BreachState.Reported _, BreachState.ArrestSought _ -> {}
            case BreachState.InCustody(Arrest arrest) ->
                    add(Happening.of(What.RELEASE_COMING, arrest.at(), breach.id()));
            case BreachState.BeforeCourt court -> {
                if (court.adjourned()) {
                    add(Happening.of(What.BREACH_ADJOURNED, court.lastAt(), breach.id()));
                }
            }
            case BreachState.Released(var _, Instant when, var _) ->
                    add(Happening.of(What.RELEASED, when, breach.id()));
            case BreachState.Finished finished ->
                    finished.lastAt()
                            .ifPresent(
                                    when ->
                                            add(
                                                    Happening.of(
                                                            What.BREACH_FINISHED,
                                                            when,
                                                            breach.id())));
        }
    }

    private void add(Happening happening) {
        if (!happening.at().isAfter(at)) {
            found.add(happening);
        }
    }
}
