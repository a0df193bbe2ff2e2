package hedgeward.ui.order;

import hedgeward.domain.correction.Completion;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseMove;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingNoticeRules;
import hedgeward.domain.order.ReturnHearing;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.wording.CaseRejectionWords;

import java.time.Instant;
import java.util.Optional;

/// The steps a case's page offers, in the order they are taken, and why one may not be taken now.
enum CaseStep {
    SERVE_NOTICE(CaseMsg.STEP_SERVE_NOTICE),
    LIST_HEARING(CaseMsg.STEP_LIST_HEARING),
    TELL_OF_HEARING(CaseMsg.STEP_TELL_OF_HEARING),
    RECORD_HEARING(CaseMsg.STEP_RECORD_HEARING),
    SERVE_ORDER(CaseMsg.STEP_SERVE_ORDER),
    CHANGE_ORDER(CaseMsg.STEP_CHANGE_ORDER),
    CHANGE_TERMS(CaseMsg.STEP_CHANGE_TERMS),
    PLAN_VISITS(CaseMsg.STEP_PLAN_VISITS),
    REPORT_BREACH(CaseMsg.STEP_REPORT_BREACH),
    COMPLETE(CaseMsg.STEP_COMPLETE),
    CORRECT(CaseMsg.STEP_CORRECT),
    TAKE_BACK(CaseMsg.STEP_TAKE_BACK);

    private final CaseMsg name;

    CaseStep(CaseMsg name) {
        this.name = name;
    }

    /// What the step's button says.
    CaseMsg label() {
        return name;
    }

    /// Whether it is hardly ever wanted and is better looked for than pressed by mistake.
    boolean isRare() {
        return this == TAKE_BACK;
    }

    /// Why the step may not be taken at `now`; empty when it may.
    Optional<MsgKey> whyNot(CaseFile file, Instant now) {
        return switch (this) {
            case SERVE_NOTICE -> unlawful(CaseMove.SERVE_NOTICE, file, now);
            case LIST_HEARING -> unlawful(CaseMove.LIST_HEARING, file, now);
            case TELL_OF_HEARING -> HearingNoticeRules.whyNot(file).map(CaseRejectionWords::key);
            case RECORD_HEARING -> unlawful(CaseMove.RECORD_RESULT, file, now);
            case SERVE_ORDER -> unlawful(CaseMove.SERVE_ORDER, file, now);
            case CHANGE_ORDER ->
                    unlawful(
                            file.regime() == Regime.DAPN_DAPO
                                    ? CaseMove.DISCHARGE_ORDER
                                    : CaseMove.RESCIND_ORDER,
                            file,
                            now);
            case CHANGE_TERMS -> when(file.newestTerms().conditions().isEmpty(), CaseMsg.NO_TERMS);
            case PLAN_VISITS ->
                    when(
                            file.order().filter(order -> order.isLivingAt(now)).isEmpty(),
                            CaseMsg.NOT_IN_FORCE);
            case COMPLETE -> when(Completion.open(file, now).isEmpty(), CaseMsg.COMPLETION_NONE);
            case CORRECT -> Optional.empty();
            case TAKE_BACK ->
                    file.order().isEmpty()
                            ? unlawful(CaseMove.SERVE_ORDER, file, now)
                            : when(file.notice().isEmpty(), CaseMsg.TAKE_BACK_BEGAN);
            case REPORT_BREACH -> when(isUnbound(file), CaseMsg.NOTHING_BINDS);
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
        boolean returns =
                file.order()
                        .map(ReturnHearing::of)
                        .filter(hearing -> hearing.isUnlisted() || hearing.isOverdueAt(now))
                        .isPresent();
        if (returns && CHANGE_ORDER.whyNot(file, now).isEmpty()) {
            return Optional.of(CHANGE_ORDER);
        }
        boolean plan = PLAN_VISITS.whyNot(file, now).isEmpty() && !visitsPlanned;
        return plan ? Optional.of(PLAN_VISITS) : Optional.empty();
    }

    private static Optional<MsgKey> unlawful(CaseMove move, CaseFile file, Instant now) {
        return move.whyNot(file, now).map(CaseRejectionWords::key);
    }

    private static boolean isUnbound(CaseFile file) {
        return file.noticeService().isEmpty() && file.order().isEmpty();
    }

    private static Optional<MsgKey> when(boolean holds, CaseMsg why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
