package hedgeward.domain.correction;

import hedgeward.domain.clock.London;
import hedgeward.domain.order.Adjournments;
import hedgeward.domain.order.Ages;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.CommanderTold;
import hedgeward.domain.order.DapoRules;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a whole case is one the law allows, asked again after a correction: the same rules each
/// step was measured by when it was taken.
final class LawfulCase {

    private LawfulCase() {}

    /// What breaks after the correction that was whole before: an old register may hold a fact the
    /// law would refuse today, and that is no reason to leave a misspelt name.
    static Optional<CaseRejection> broken(
            CaseFile before, CaseFile after, Map<OfficerId, Officer> officers, Instant now) {
        List<CaseRejection> old = problems(before, officers, now).toList();
        return problems(after, officers, now).filter(why -> !old.contains(why)).findFirst();
    }

    private static Stream<CaseRejection> problems(
            CaseFile file, Map<OfficerId, Officer> officers, Instant now) {
        return Stream.of(
                        file
                                .authorisation()
                                .flatMap(decided -> decision(file, decided, officers, now))
                                .stream(),
                        terms(file).stream(),
                        file
                                .noticeService()
                                .flatMap(service -> service(file, service, officers, now))
                                .stream(),
                        file.hearings().stream()
                                .flatMap(hearing -> hearing(file, hearing, now).stream()),
                        file.order().flatMap(order -> order(file, order, now)).stream())
                .flatMap(found -> found);
    }

    private static Optional<CaseRejection> decision(
            CaseFile file, Authorisation decided, Map<OfficerId, Officer> officers, Instant now) {
        boolean tooLow =
                Optional.ofNullable(officers.get(decided.by()))
                        .filter(by -> !file.regime().mayBeAuthorisedBy(by.rank()))
                        .isPresent();
        if (tooLow) {
            return Optional.of(CaseRejection.AUTHORISER_RANK_TOO_LOW);
        }
        if (decided.at().isAfter(now)) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        Optional<CaseRejection> weighed = weighed(decided, now);
        if (weighed.isPresent()) {
            return weighed;
        }
        return Ages.problem(file, London.dateOf(decided.at())).filter(_ -> decided.granted());
    }

    /// What was found out about the decision afterwards.
    private static Optional<CaseRejection> weighed(Authorisation decided, Instant now) {
        Deliberation weighed = decided.deliberation();
        Optional<Instant> confirmed = weighed.decided().confirmedAt();
        if (confirmed.filter(decided.at()::isAfter).isPresent()) {
            return Optional.of(CaseRejection.CONFIRMED_BEFORE_DECIDED);
        }
        Optional<Instant> told = weighed.forces().told().flatMap(CommanderTold::at);
        if (confirmed.filter(now::isBefore).or(() -> told.filter(now::isBefore)).isPresent()) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        boolean unsaid =
                weighed.representations().filter(Representations::needsWords).isPresent()
                        && decided.considered().stream()
                                .noneMatch(m -> m.matter() == Matter.RESPONDENTS_REPRESENTATIONS);
        return when(unsaid, CaseRejection.MATTER_NOT_CONSIDERED);
    }

    private static Optional<CaseRejection> terms(CaseFile file) {
        boolean unshared =
                !file.noticeTerms()
                                .needingSharedPremises(file.regime(), file.parties().household())
                                .isEmpty()
                        || !file.newestTerms()
                                .needingSharedPremises(file.regime(), file.parties().household())
                                .isEmpty();
        return when(unshared, CaseRejection.OCCUPATION_TERM_WITHOUT_SHARED_PREMISES);
    }

    private static Optional<CaseRejection> service(
            CaseFile file, NoticeService service, Map<OfficerId, Officer> officers, Instant now) {
        boolean noConstable =
                service.by()
                        .flatMap(id -> Optional.ofNullable(officers.get(id)))
                        .filter(officer -> !officer.constable())
                        .isPresent();
        if (noConstable) {
            return Optional.of(CaseRejection.SERVER_NOT_A_CONSTABLE);
        }
        if (service.at().isBefore(file.beganAt())) {
            return Optional.of(CaseRejection.SERVED_BEFORE_AUTHORISED);
        }
        return when(service.at().isAfter(now), CaseRejection.IN_THE_FUTURE);
    }

    private static Optional<CaseRejection> hearing(CaseFile file, Hearing hearing, Instant now) {
        Instant served = file.noticeService().map(NoticeService::at).orElse(Instant.MIN);
        if (hearing.listedFor().filter(served::isAfter).isPresent()) {
            return Optional.of(CaseRejection.LISTED_BEFORE_SERVICE);
        }
        if (hearing.determinedAt().filter(served::isAfter).isPresent()) {
            return Optional.of(CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE);
        }
        if (hearing.determinedAt().filter(now::isBefore).isPresent()) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        if (isBeforeAdjournment(file, hearing)) {
            return Optional.of(CaseRejection.BEFORE_THE_ADJOURNMENT);
        }
        boolean lapsed = hearing.result().filter(r -> r == HearingResult.LAPSED).isPresent();
        if (lapsed && Adjournments.precede(file, hearing)) {
            return Optional.of(CaseRejection.ADJOURNED_GOES_ON);
        }
        boolean early =
                file.noticeService()
                        .map(s -> s.heardBy().actBy())
                        .flatMap(by -> hearing.determinedAt().filter(at -> !at.isAfter(by)))
                        .isPresent();
        return when(lapsed && early, CaseRejection.HOURS_NOT_OVER);
    }

    /// Whether it was listed or decided before the application was adjourned to it.
    private static boolean isBeforeAdjournment(CaseFile file, Hearing hearing) {
        return Adjournments.lastBefore(file, hearing)
                .filter(
                        put ->
                                Stream.of(hearing.listedFor(), hearing.determinedAt())
                                        .flatMap(Optional::stream)
                                        .anyMatch(put::isAfter))
                .isPresent();
    }

    private static Optional<CaseRejection> order(
            CaseFile file, ProtectionOrder order, Instant now) {
        Instant made = order.madeAt();
        if (made.isAfter(now)) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        if (file.noticeService().map(NoticeService::at).filter(made::isBefore).isPresent()) {
            return Optional.of(CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE);
        }
        return HearingRules.termProblem(file.regime(), London.dateOf(made), order.term())
                .or(() -> events(order))
                .or(() -> DapoRules.whatDoesNotFit(file, order, now));
    }

    /// Whatever the court did later it did in the order's life.
    private static Optional<CaseRejection> events(ProtectionOrder order) {
        Optional<Instant> end = order.term().endsAt();
        boolean outside =
                order.events().all().stream()
                        .map(OrderEvent::decision)
                        .anyMatch(
                                decision ->
                                        decision.at().isBefore(order.madeAt())
                                                || end.filter(e -> !decision.at().isBefore(e))
                                                        .isPresent());
        return when(outside, CaseRejection.ORDER_NOT_IN_FORCE);
    }

    private static Optional<CaseRejection> when(boolean holds, CaseRejection why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
