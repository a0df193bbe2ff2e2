package hedgeward.domain.order;

import hedgeward.domain.common.Decision;
import hedgeward.domain.common.Fact;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Instant;
import java.util.Optional;

/// Whether a court can have done something to an order after making it: a DVPO is suspended or
/// rescinded (Magistrates' Courts Act 1980 s.63(2)), a DAPO varied or discharged (DAA 2021 s.44).
public final class OrderEventRules {

    private OrderEventRules() {}

    /// Adds what the court did.
    ///
    /// @param now the instant of recording; a decision later than that is refused
    public static Decision<CaseFile, CaseRejection> record(
            CaseFile file, OrderEvent event, Instant now) {
        Optional<ProtectionOrder> order = file.order();
        if (order.isEmpty()) {
            return Decision.reject(CaseRejection.NO_ORDER);
        }
        return regimeProblem(file.regime(), event)
                .or(() -> timeProblem(order.get(), event, now))
                .or(() -> stageProblem(file.stageAt(event.decision().at()), event))
                .or(() -> spanProblem(order.get(), event))
                .or(() -> returnProblem(order.get(), event))
                .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        file.withOrder(order.get().withEvent(event)),
                                        factOf(file.id(), event)));
    }

    private static Optional<CaseRejection> regimeProblem(Regime regime, OrderEvent event) {
        return switch (event) {
            case OrderEvent.Suspended _, OrderEvent.Resumed _, OrderEvent.Rescinded _ ->
                    when(regime != Regime.DVPN_DVPO, CaseRejection.DAPO_IS_NOT_SUSPENDED);
            case OrderEvent.Varied _,
                    OrderEvent.ReturnListed _,
                    OrderEvent.Confirmed _,
                    OrderEvent.Discharged _ ->
                    when(regime != Regime.DAPN_DAPO, CaseRejection.DVPO_IS_NOT_VARIED);
        };
    }

    private static Optional<CaseRejection> timeProblem(
            ProtectionOrder order, OrderEvent event, Instant now) {
        Instant decided = event.decision().at();
        if (decided.isAfter(now)) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        return order.events()
                .latest()
                .filter(latest -> decided.isBefore(latest.decision().at()))
                .map(_ -> CaseRejection.LATER_DECISION_RECORDED);
    }

    /// The order lives when the court decides; only a suspended one is resumed.
    private static Optional<CaseRejection> stageProblem(Stage then, OrderEvent event) {
        return switch (then) {
            case Stage.InForce _ ->
                    when(event instanceof OrderEvent.Resumed, CaseRejection.NOT_SUSPENDED);
            case Stage.Suspended _ ->
                    when(event instanceof OrderEvent.Suspended, CaseRejection.ALREADY_SUSPENDED);
            case Stage.NotYet _,
                    Stage.NoticeRefused _,
                    Stage.Unserved _,
                    Stage.AwaitingHearing _,
                    Stage.Adjourned _,
                    Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _,
                    Stage.Expired _,
                    Stage.Rescinded _,
                    Stage.Discharged _ ->
                    Optional.of(CaseRejection.ORDER_NOT_IN_FORCE);
        };
    }

    /// A suspension begins within the order's life, and never while another runs or is to come.
    private static Optional<CaseRejection> spanProblem(ProtectionOrder order, OrderEvent event) {
        if (!(event instanceof OrderEvent.Suspended suspended)) {
            return Optional.empty();
        }
        Instant from = suspended.takesEffectAt();
        if (order.term().endsAt().filter(end -> !from.isBefore(end)).isPresent()) {
            return Optional.of(CaseRejection.SUSPENDED_AFTER_THE_ORDER);
        }
        return when(
                order.events().suspensions().stream().anyMatch(span -> span.reaches(from)),
                CaseRejection.ALREADY_SUSPENDED);
    }

    /// Only an order made without notice has a return hearing, and it is held once.
    private static Optional<CaseRejection> returnProblem(ProtectionOrder order, OrderEvent event) {
        boolean ofReturn =
                switch (event) {
                    case OrderEvent.ReturnListed _, OrderEvent.Confirmed _ -> true;
                    case OrderEvent.Suspended _,
                            OrderEvent.Resumed _,
                            OrderEvent.Rescinded _,
                            OrderEvent.Varied _,
                            OrderEvent.Discharged _ ->
                            false;
                };
        return when(
                ofReturn && !ReturnHearing.of(order).awaited(), CaseRejection.NO_RETURN_HEARING);
    }

    private static Fact factOf(CaseId id, OrderEvent event) {
        Instant at = event.takesEffectAt();
        return switch (event) {
            case OrderEvent.Suspended _ -> new CaseFact.OrderSuspended(id, at);
            case OrderEvent.Resumed _ -> new CaseFact.OrderResumed(id, at);
            case OrderEvent.Rescinded _ -> new CaseFact.OrderRescinded(id, at);
            case OrderEvent.Varied _ -> new CaseFact.OrderVaried(id, at);
            case OrderEvent.ReturnListed _ -> new CaseFact.ReturnListed(id, at);
            case OrderEvent.Confirmed _ -> new CaseFact.OrderConfirmed(id, at);
            case OrderEvent.Discharged _ -> new CaseFact.OrderDischarged(id, at);
        };
    }

    private static Optional<CaseRejection> when(boolean holds, CaseRejection why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
