package hedgeward.domain.order;

import static hedgeward.domain.order.CaseRejection.ALREADY_DETERMINED;
import static hedgeward.domain.order.CaseRejection.ALREADY_SERVED;
import static hedgeward.domain.order.CaseRejection.ALREADY_SUSPENDED;
import static hedgeward.domain.order.CaseRejection.DAPO_IS_NOT_SUSPENDED;
import static hedgeward.domain.order.CaseRejection.DVPO_IS_NOT_VARIED;
import static hedgeward.domain.order.CaseRejection.NOTICE_NOT_SERVED;
import static hedgeward.domain.order.CaseRejection.NOT_GRANTED;
import static hedgeward.domain.order.CaseRejection.NOT_SUSPENDED;
import static hedgeward.domain.order.CaseRejection.NO_ORDER;
import static hedgeward.domain.order.CaseRejection.ORDER_NOT_IN_FORCE;
import static hedgeward.domain.order.Stage.Kind.ADJOURNED;
import static hedgeward.domain.order.Stage.Kind.AWAITING_HEARING;
import static hedgeward.domain.order.Stage.Kind.DISCHARGED;
import static hedgeward.domain.order.Stage.Kind.EXPIRED;
import static hedgeward.domain.order.Stage.Kind.IN_FORCE;
import static hedgeward.domain.order.Stage.Kind.LAPSED;
import static hedgeward.domain.order.Stage.Kind.NOTICE_REFUSED;
import static hedgeward.domain.order.Stage.Kind.REFUSED;
import static hedgeward.domain.order.Stage.Kind.RESCINDED;
import static hedgeward.domain.order.Stage.Kind.SUSPENDED;
import static hedgeward.domain.order.Stage.Kind.UNSERVED;
import static hedgeward.domain.order.Stage.Kind.WITHDRAWN;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every stage and every move: the lawful ones, and why each other one is refused.
class CaseMoveTest {

    private static final Set<Stage.Kind> NO_NOTICE_SERVED = EnumSet.of(NOTICE_REFUSED, UNSERVED);
    private static final Set<Stage.Kind> NO_ORDER_MADE =
            EnumSet.of(
                    NOTICE_REFUSED,
                    UNSERVED,
                    AWAITING_HEARING,
                    ADJOURNED,
                    LAPSED,
                    REFUSED,
                    WITHDRAWN);
    private static final Set<Stage.Kind> WAS_MADE = EnumSet.of(IN_FORCE, SUSPENDED, EXPIRED);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET")
    void isLawfulOrRefusedWithItsReasonAtEveryStage(Stage.Kind stage) {
        Lives.Life life = Lives.at(stage);
        assertThat(life.file().stageAt(life.now()).kind()).isEqualTo(stage);
        Map<CaseMove, Optional<CaseRejection>> answered = new EnumMap<>(CaseMove.class);
        for (CaseMove move : CaseMove.values()) {
            answered.put(move, move.whyNot(life.file(), life.now()));
        }
        assertThat(answered).isEqualTo(table(stage));
    }

    /// What the table calls unlawful the rule of the move refuses too, whatever its facts.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET")
    void theRulesAgreeWithTheTable(Stage.Kind stage) {
        Lives.Life life = Lives.at(stage);
        for (CaseMove move : CaseMove.values()) {
            boolean lawful = move.whyNot(life.file(), life.now()).isEmpty();
            Decision<CaseFile, CaseRejection> decided = make(move, life);
            boolean onPaperOnly =
                    stage == LAPSED
                                    && EnumSet.of(CaseMove.LIST_HEARING, CaseMove.RECORD_RESULT)
                                            .contains(move)
                            || stage == EXPIRED
                                    && EnumSet.of(CaseMove.SUSPEND_ORDER, CaseMove.RESCIND_ORDER)
                                            .contains(move);
            assertThat(decided instanceof Decision.Accepted)
                    .as("%s at %s", move, stage)
                    .isEqualTo(lawful && !onPaperOnly);
        }
    }

    @Test
    void anOrderIsChangedUntilTheCourtHasEndedIt() {
        Lives.Life life = Lives.at(RESCINDED);
        Instant ended = life.file().order().flatMap(ProtectionOrder::ending).orElseThrow().at();
        assertThat(CaseMove.RESCIND_ORDER.whyNot(life.file(), ended)).contains(ORDER_NOT_IN_FORCE);
        assertThat(CaseMove.RESCIND_ORDER.whyNot(life.file(), ended.minusSeconds(1))).isEmpty();
    }

    @Test
    void aLapsedNoticeIsHeardOnlyWhereTheHearingTookPlaceInTime() {
        CaseFile lapsed = Lives.at(LAPSED).file();
        assertThat(HearingRules.make(lapsed, Steps.orderOf(28), Lives.NOW))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(HearingRules.end(lapsed, HearingResult.LAPSED, Story.HEARD_BY, "", Lives.NOW))
                .isEqualTo(Decision.reject(CaseRejection.HOURS_NOT_OVER));
        assertThat(
                        HearingRules.end(
                                lapsed,
                                HearingResult.LAPSED,
                                Story.HEARD_BY.plusSeconds(1),
                                "",
                                Lives.NOW))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static Map<CaseMove, Optional<CaseRejection>> table(Stage.Kind stage) {
        Map<CaseMove, Optional<CaseRejection>> table = new EnumMap<>(CaseMove.class);
        table.put(
                CaseMove.SERVE_NOTICE,
                stage == UNSERVED
                        ? Optional.empty()
                        : Optional.of(stage == NOTICE_REFUSED ? NOT_GRANTED : ALREADY_SERVED));
        table.put(CaseMove.LIST_HEARING, heard(stage));
        table.put(CaseMove.RECORD_RESULT, heard(stage));
        table.put(
                CaseMove.SERVE_ORDER,
                NO_ORDER_MADE.contains(stage) ? Optional.of(NO_ORDER) : Optional.empty());
        table.put(
                CaseMove.SUSPEND_ORDER,
                stage == SUSPENDED ? Optional.of(ALREADY_SUSPENDED) : dvpo(stage));
        table.put(
                CaseMove.LIFT_SUSPENSION,
                EnumSet.of(IN_FORCE, EXPIRED).contains(stage)
                        ? Optional.of(NOT_SUSPENDED)
                        : dvpo(stage));
        table.put(CaseMove.RESCIND_ORDER, dvpo(stage));
        Optional<CaseRejection> dapo =
                Optional.of(stage == DISCHARGED ? ORDER_NOT_IN_FORCE : DVPO_IS_NOT_VARIED);
        table.put(CaseMove.VARY_ORDER, dapo);
        table.put(CaseMove.DISCHARGE_ORDER, dapo);
        return table;
    }

    private static Optional<CaseRejection> heard(Stage.Kind stage) {
        if (NO_NOTICE_SERVED.contains(stage)) {
            return Optional.of(NOTICE_NOT_SERVED);
        }
        return EnumSet.of(AWAITING_HEARING, ADJOURNED, LAPSED).contains(stage)
                ? Optional.empty()
                : Optional.of(ALREADY_DETERMINED);
    }

    private static Optional<CaseRejection> dvpo(Stage.Kind stage) {
        if (stage == DISCHARGED) {
            return Optional.of(DAPO_IS_NOT_SUSPENDED);
        }
        if (stage == RESCINDED) {
            return Optional.of(ORDER_NOT_IN_FORCE);
        }
        return WAS_MADE.contains(stage) ? Optional.empty() : Optional.of(NO_ORDER);
    }

    private static Decision<CaseFile, CaseRejection> make(CaseMove move, Lives.Life life) {
        CaseFile file = life.file();
        return switch (move) {
            case SERVE_NOTICE ->
                    NoticeRules.serve(
                            file,
                            new NoticeRules.ServiceReport(
                                    life.now(), Story.CONSTABLE, Optional.empty()),
                            Story.clocks(),
                            life.now());
            case LIST_HEARING ->
                    HearingRules.list(file, "Kettering", life.now().plusSeconds(60), life.now());
            case RECORD_RESULT ->
                    HearingRules.end(file, HearingResult.REFUSED, life.now(), "", life.now());
            case SERVE_ORDER ->
                    HearingRules.serveOrder(
                            file, new OrderService(life.now(), Optional.empty()), life.now());
            case SUSPEND_ORDER ->
                    event(
                            life,
                            new OrderEvent.Suspended(
                                    Lives.decision(life.now()), life.now(), Optional.empty()));
            case LIFT_SUSPENSION -> event(life, new OrderEvent.Resumed(Lives.decision(life.now())));
            case RESCIND_ORDER -> event(life, new OrderEvent.Rescinded(Lives.decision(life.now())));
            case VARY_ORDER ->
                    event(
                            life,
                            new OrderEvent.Varied(
                                    Lives.decision(life.now()), life.now(), "Hours shortened"));
            case DISCHARGE_ORDER ->
                    event(life, new OrderEvent.Discharged(Lives.decision(life.now())));
        };
    }

    private static Decision<CaseFile, CaseRejection> event(Lives.Life life, OrderEvent event) {
        return OrderEventRules.record(life.file(), event, life.now());
    }
}
