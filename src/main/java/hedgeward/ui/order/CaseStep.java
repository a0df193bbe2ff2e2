package hedgeward.ui.order;

import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Stage;

import java.time.Instant;
import java.util.Optional;

/// The steps a case's page offers, in the order they are taken, and why one may not be taken now.
enum CaseStep {
    SERVE_NOTICE(CaseMsg.STEP_SERVE_NOTICE),
    LIST_HEARING(CaseMsg.STEP_LIST_HEARING),
    RECORD_HEARING(CaseMsg.STEP_RECORD_HEARING),
    SERVE_ORDER(CaseMsg.STEP_SERVE_ORDER),
    PLAN_VISITS(CaseMsg.STEP_PLAN_VISITS),
    REPORT_BREACH(CaseMsg.STEP_REPORT_BREACH);

    private final CaseMsg name;

    CaseStep(CaseMsg name) {
        this.name = name;
    }

    /// What the step's button says.
    CaseMsg label() {
        return name;
    }

    /// Why the step may not be taken at `now`; empty when it may.
    Optional<CaseMsg> whyNot(CaseFile file, Instant now) {
        boolean served = file.noticeService().isPresent();
        return switch (this) {
            case SERVE_NOTICE -> serveNotice(file);
            case LIST_HEARING, RECORD_HEARING ->
                    served
                            ? when(isDecided(file), CaseMsg.NOT_DECIDED)
                            : Optional.of(CaseMsg.NOT_SERVED_YET);
            case SERVE_ORDER -> serveOrder(file);
            case PLAN_VISITS ->
                    when(!(file.stageAt(now) instanceof Stage.InForce), CaseMsg.NOT_IN_FORCE);
            case REPORT_BREACH -> when(!served, CaseMsg.NOTHING_BINDS);
        };
    }

    /// The step most likely wanted next.
    static Optional<CaseStep> next(CaseFile file, boolean visitsPlanned, Instant now) {
        if (SERVE_NOTICE.whyNot(file, now).isEmpty()) {
            return Optional.of(SERVE_NOTICE);
        }
        if (RECORD_HEARING.whyNot(file, now).isEmpty()) {
            boolean listed = file.currentHearing().flatMap(Hearing::result).isEmpty();
            return Optional.of(
                    file.currentHearing().isPresent() && listed ? RECORD_HEARING : LIST_HEARING);
        }
        if (SERVE_ORDER.whyNot(file, now).isEmpty()) {
            return Optional.of(SERVE_ORDER);
        }
        boolean plan = PLAN_VISITS.whyNot(file, now).isEmpty() && !visitsPlanned;
        return plan ? Optional.of(PLAN_VISITS) : Optional.empty();
    }

    private static Optional<CaseMsg> serveNotice(CaseFile file) {
        if (file.notice().isEmpty()) {
            return Optional.of(CaseMsg.NO_NOTICE);
        }
        if (!file.authorisation().map(Authorisation::granted).orElse(false)) {
            return Optional.of(CaseMsg.NOT_GRANTED);
        }
        return when(file.noticeService().isPresent(), CaseMsg.ALREADY_SERVED);
    }

    private static Optional<CaseMsg> serveOrder(CaseFile file) {
        return file.order().isEmpty()
                ? Optional.of(CaseMsg.NO_ORDER_YET)
                : when(
                        file.order().flatMap(order -> order.service()).isPresent(),
                        CaseMsg.ALREADY_SERVED);
    }

    private static boolean isDecided(CaseFile file) {
        return file.order().isPresent()
                || file.currentHearing()
                        .flatMap(Hearing::result)
                        .filter(result -> result != HearingResult.ADJOURNED)
                        .isPresent();
    }

    private static Optional<CaseMsg> when(boolean holds, CaseMsg why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
