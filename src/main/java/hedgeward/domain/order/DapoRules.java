package hedgeward.domain.order;

import hedgeward.domain.common.Decision;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.util.Optional;

/// Domestic abuse protection orders made without a notice before them (DAA 2021 ss.28, 31, 34).
public final class DapoRules {

    private DapoRules() {}

    /// Whether a case that begins with its order may stand.
    public static Decision<CaseFile, CaseRejection> begin(CaseFile drafted, Instant now) {
        if (drafted.notice().isPresent() || drafted.order().isEmpty()) {
            return Decision.reject(CaseRejection.NO_ORDER);
        }
        ProtectionOrder order = drafted.order().get();
        return problem(drafted, order, now)
                .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        drafted,
                                        new CaseFact.OrderMade(drafted.id(), order.madeAt())));
    }

    private static Optional<CaseRejection> problem(
            CaseFile drafted, ProtectionOrder order, Instant now) {
        if (order.madeAt().isAfter(now)) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        return Ages.problem(drafted, OrderContents.dayMade(order))
                .or(() -> whenProblem(order, now))
                .or(
                        () ->
                                HearingRules.termProblem(
                                        Regime.DAPN_DAPO,
                                        OrderContents.dayMade(order),
                                        order.term()))
                .or(() -> OrderContents.problem(drafted, order));
    }

    /// Service and awareness lie between the making and now.
    private static Optional<CaseRejection> whenProblem(ProtectionOrder order, Instant now) {
        Optional<Instant> served = order.service().map(OrderService::at);
        if (served.filter(order.madeAt()::isAfter).isPresent()) {
            return Optional.of(CaseRejection.ORDER_SERVED_BEFORE_MADE);
        }
        Optional<Instant> aware = order.making().awareAt();
        if (aware.filter(order.madeAt()::isAfter).isPresent()) {
            return Optional.of(CaseRejection.AWARE_BEFORE_MADE);
        }
        if (order.making().returnAt().filter(order.madeAt()::isAfter).isPresent()) {
            return Optional.of(CaseRejection.RETURN_BEFORE_MADE);
        }
        boolean later =
                served.filter(now::isBefore).isPresent() || aware.filter(now::isBefore).isPresent();
        return later ? Optional.of(CaseRejection.IN_THE_FUTURE) : Optional.empty();
    }

    /// What of an order does not fit its other facts, asked again when they are put right: its
    /// respondent's age where no notice came before it, awareness and service after its making, and
    /// terms within its life (DAA 2021 ss.22, 38, 39).
    public static Optional<CaseRejection> whatDoesNotFit(
            CaseFile file, ProtectionOrder order, Instant now) {
        return whenProblem(order, now)
                .or(
                        () ->
                                file.notice().isPresent()
                                        ? Optional.empty()
                                        : Ages.problem(file, OrderContents.dayMade(order)))
                .or(() -> OrderContents.outliving(order))
                .or(() -> TermsRules.wholeProblem(file, order.terms(), OrderContents.begun(order)));
    }

    /// The respondent of an order made without notice became aware of it (DAA 2021 s.39(2)).
    public static Decision<CaseFile, CaseRejection> becameAware(
            CaseFile file, Instant at, Instant now) {
        if (file.order().isEmpty()) {
            return Decision.reject(CaseRejection.NO_ORDER);
        }
        ProtectionOrder order = file.order().get();
        if (!order.making().withoutNotice() || order.making().awareAt().isPresent()) {
            return Decision.reject(CaseRejection.ALREADY_AWARE);
        }
        if (at.isBefore(order.madeAt())) {
            return Decision.reject(CaseRejection.AWARE_BEFORE_MADE);
        }
        return at.isAfter(now)
                ? Decision.reject(CaseRejection.IN_THE_FUTURE)
                : Decision.accept(file.withOrder(order.withMaking(order.making().awareFrom(at))));
    }
}
