package hedgeward.domain.order;

import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.util.Optional;

/// The moves in the life of a case, and from which stage each is lawful. The rules of a move look
/// at its facts as well; what is refused here no facts can make lawful.
public enum CaseMove {
    SERVE_NOTICE,
    LIST_HEARING,
    RECORD_RESULT,
    SERVE_ORDER,
    SUSPEND_ORDER,
    LIFT_SUSPENSION,
    RESCIND_ORDER,
    VARY_ORDER,
    DISCHARGE_ORDER;

    /// Why the move is not lawful at an instant; empty when it is.
    public Optional<CaseRejection> whyNot(CaseFile file, Instant now) {
        return switch (this) {
            case SERVE_NOTICE -> serveNotice(file);
            case LIST_HEARING, RECORD_RESULT -> hear(file);
            case SERVE_ORDER -> serveOrder(file);
            case SUSPEND_ORDER ->
                    civil(file)
                            .or(() -> unended(file, now))
                            .or(
                                    () ->
                                            when(
                                                    isSuspended(file, now),
                                                    CaseRejection.ALREADY_SUSPENDED));
            case LIFT_SUSPENSION ->
                    civil(file)
                            .or(() -> unended(file, now))
                            .or(() -> when(!isSuspended(file, now), CaseRejection.NOT_SUSPENDED));
            case RESCIND_ORDER -> civil(file).or(() -> unended(file, now));
            case VARY_ORDER, DISCHARGE_ORDER ->
                    when(file.regime() != Regime.DAPN_DAPO, CaseRejection.DVPO_IS_NOT_VARIED)
                            .or(() -> unended(file, now));
        };
    }

    private static Optional<CaseRejection> serveNotice(CaseFile file) {
        if (file.notice().isEmpty()) {
            return Optional.of(CaseRejection.NO_NOTICE);
        }
        if (!file.authorisation().map(Authorisation::granted).orElse(false)) {
            return Optional.of(CaseRejection.NOT_GRANTED);
        }
        return when(file.noticeService().isPresent(), CaseRejection.ALREADY_SERVED);
    }

    /// A notice that lapsed by time alone can still be heard on paper: its hearing may have taken
    /// place in time and be recorded late.
    private static Optional<CaseRejection> hear(CaseFile file) {
        if (file.order().isPresent()) {
            return Optional.of(CaseRejection.ALREADY_DETERMINED);
        }
        if (file.noticeService().isEmpty()) {
            return Optional.of(CaseRejection.NOTICE_NOT_SERVED);
        }
        boolean decided =
                file.currentHearing()
                        .flatMap(Hearing::result)
                        .filter(result -> result != HearingResult.ADJOURNED)
                        .isPresent();
        return when(decided, CaseRejection.ALREADY_DETERMINED);
    }

    private static Optional<CaseRejection> serveOrder(CaseFile file) {
        return file.order()
                .map(order -> when(order.service().isPresent(), CaseRejection.ALREADY_SERVED))
                .orElseGet(() -> Optional.of(CaseRejection.NO_ORDER));
    }

    private static Optional<CaseRejection> civil(CaseFile file) {
        return when(file.regime() != Regime.DVPN_DVPO, CaseRejection.DAPO_IS_NOT_SUSPENDED);
    }

    /// An order that is over by time alone can still be changed on paper: the court may have
    /// decided while it ran, and the decision reach the desk late. The rules look at when it
    /// decided.
    private static Optional<CaseRejection> unended(CaseFile file, Instant now) {
        if (file.order().isEmpty()) {
            return Optional.of(CaseRejection.NO_ORDER);
        }
        return when(
                file.order()
                        .flatMap(ProtectionOrder::ending)
                        .filter(ending -> !now.isBefore(ending.at()))
                        .isPresent(),
                CaseRejection.ORDER_NOT_IN_FORCE);
    }

    private static boolean isSuspended(CaseFile file, Instant now) {
        return file.stageAt(now) instanceof Stage.Suspended;
    }

    private static Optional<CaseRejection> when(boolean holds, CaseRejection why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
