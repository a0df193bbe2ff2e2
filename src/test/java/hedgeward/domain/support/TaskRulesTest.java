package hedgeward.domain.support;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class TaskRulesTest {

    private static final Instant LATER = Story.SERVED.plusSeconds(3_600);
    private static final Duty TELL = duty(DutyKind.TELL);
    private static final TaskRecord FRESH =
            TaskRecord.fresh(new TaskId(new UUID(1, 1)), new CaseId(new UUID(7, 7)), TELL.key());

    @Test
    void aTaskIsSettledOnceAndMayBeOpenedAgainWithAReason() {
        TaskRecord told = accepted(settle(FRESH, TELL, TaskOutcome.TOLD_BY_PHONE, LATER));
        assertThat(told.settled()).isPresent();
        assertThat(rejected(settle(told, TELL, TaskOutcome.TOLD_IN_PERSON, LATER)))
                .isEqualTo(TaskRejection.ALREADY_SETTLED);
        assertThat(rejected(TaskRules.reopen(told, reopened(" "))))
                .isEqualTo(TaskRejection.REASON_MISSING);
        TaskRecord again = accepted(TaskRules.reopen(told, reopened("wrong row")));
        assertThat(again.settled()).isEmpty();
        assertThat(again.steps()).hasSize(2);
        assertThat(rejected(TaskRules.reopen(again, reopened("twice"))))
                .isEqualTo(TaskRejection.NOT_SETTLED);
        assertThat(again.asOf(LATER).settled()).isPresent();
    }

    @Test
    void nobodyIsToldBeforeItHappensOrInTheFuture() {
        assertThat(rejected(settle(FRESH, TELL, TaskOutcome.TOLD_BY_PHONE, LATER.plusSeconds(1))))
                .isEqualTo(TaskRejection.IN_THE_FUTURE);
        assertThat(
                        rejected(
                                settle(
                                        FRESH,
                                        TELL,
                                        TaskOutcome.TOLD_BY_PHONE,
                                        Story.SERVED.minusSeconds(1))))
                .isEqualTo(TaskRejection.BEFORE_IT_HAPPENED);
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeFitsTheKindsItIsMeantFor(TaskOutcome outcome) {
        List<DutyKind> fitting =
                switch (outcome) {
                    case TOLD_IN_PERSON, TOLD_BY_PHONE, TOLD_THROUGH_SUPPORT, NOT_TO_BE_CONTACTED ->
                            List.of(DutyKind.TELL);
                    case MARKERS_SET, NO_MARKERS ->
                            List.of(
                                    DutyKind.ADD_MARKERS,
                                    DutyKind.CHANGE_MARKERS,
                                    DutyKind.REMOVE_MARKERS);
                    case REFERRED, REFERRAL_DECLINED -> List.of(DutyKind.REFER);
                    case NOT_NEEDED, ANSWERED_BEFORE -> List.of(DutyKind.values());
                };
        for (DutyKind kind : DutyKind.values()) {
            assertThat(outcome.fits(kind)).isEqualTo(fitting.contains(kind));
        }
    }

    @Test
    void anEndWithoutItsReasonOrReferenceIsRefused() {
        Duty markers = duty(DutyKind.REMOVE_MARKERS);
        Duty refer = duty(DutyKind.REFER);
        assertThat(rejected(bare(markers, TaskOutcome.MARKERS_SET)))
                .isEqualTo(TaskRejection.REFERENCE_MISSING);
        assertThat(rejected(bare(refer, TaskOutcome.REFERRED)))
                .isEqualTo(TaskRejection.REFERENCE_MISSING);
        assertThat(rejected(bare(refer, TaskOutcome.REFERRAL_DECLINED)))
                .isEqualTo(TaskRejection.REASON_MISSING);
        assertThat(rejected(bare(markers, TaskOutcome.NO_MARKERS)))
                .isEqualTo(TaskRejection.REASON_MISSING);
        assertThat(rejected(bare(TELL, TaskOutcome.NOT_TO_BE_CONTACTED)))
                .isEqualTo(TaskRejection.REASON_MISSING);
        assertThat(rejected(bare(TELL, TaskOutcome.REFERRED)))
                .isEqualTo(TaskRejection.ANOTHER_KIND);
    }

    @Test
    void answeredBeforeIsForWhatIsOlderThanTheRegisterAndSaysWhy() {
        Beginning young =
                new Beginning(Optional.empty(), Optional.of(TELL.limit().latest()), Map.of());
        assertThat(rejected(older("on paper", Beginning.ALWAYS_HERE)))
                .isEqualTo(TaskRejection.NOT_FROM_BEFORE);
        assertThat(rejected(older(" ", young))).isEqualTo(TaskRejection.REASON_MISSING);
        assertThat(accepted(older("on paper", young)).settled()).isPresent();
        assertThat(TaskOutcome.ANSWERED_BEFORE.isTold()).isFalse();
        assertThat(TaskOutcome.ANSWERED_BEFORE.needsReference()).isFalse();
        assertThat(
                        accepted(
                                        TaskRules.settle(
                                                FRESH,
                                                TELL,
                                                done(TaskOutcome.TOLD_BY_PHONE, Optional.empty()),
                                                LATER,
                                                Beginning.ALWAYS_HERE))
                                .settled())
                .isPresent();
    }

    @Test
    void oneTalkTellsOnePerson() {
        ProtectedPerson marsh = person("Marsh", Optional.of(LocalDate.of(1990, 1, 2)));
        assertThat(TaskRules.isOnePerson(marsh, person("MARSH", Optional.empty()))).isTrue();
        assertThat(TaskRules.isOnePerson(person("Marsh", Optional.empty()), marsh)).isTrue();
        assertThat(TaskRules.isOnePerson(marsh, marsh)).isTrue();
        assertThat(
                        TaskRules.isOnePerson(
                                marsh, person("Marsh", Optional.of(LocalDate.of(1990, 1, 3)))))
                .isFalse();
        assertThat(TaskRules.isOnePerson(marsh, person("Reed", marsh.bornOn()))).isFalse();
    }

    @Test
    void aTryLeavesTheTaskOpen() {
        TaskRecord tried = accepted(TaskRules.tried(FRESH, TELL, tried(LATER), LATER));
        assertThat(tried.settled()).isEmpty();
        assertThat(tried.tries()).hasSize(1);
        assertThat(rejected(TaskRules.tried(FRESH, TELL, tried(LATER.plusSeconds(1)), LATER)))
                .isEqualTo(TaskRejection.IN_THE_FUTURE);
        assertThat(rejected(TaskRules.tried(FRESH, duty(DutyKind.REFER), tried(LATER), LATER)))
                .isEqualTo(TaskRejection.ANOTHER_KIND);
    }

    @Test
    void aMissingOwnerFallsToTheOfficerInTheCaseThenToTheDesk() {
        Optional<OfficerId> inCase = Optional.of(Story.CONSTABLE.id());
        Optional<OfficerId> special = Optional.of(Story.SPECIAL.id());
        assertThat(FRESH.owner(inCase)).isEqualTo(inCase);
        assertThat(FRESH.owner(Optional.empty())).isEmpty();
        TaskRecord given = accepted(TaskRules.handOver(FRESH, inCase, handed(special)));
        assertThat(given.owner(inCase)).isEqualTo(special);
        TaskRecord desk = accepted(TaskRules.handOver(given, special, handed(Optional.empty())));
        assertThat(desk.owner(inCase)).isEmpty();
        assertThat(rejected(TaskRules.handOver(FRESH, inCase, handed(inCase))))
                .isEqualTo(TaskRejection.SAME_OWNER);
    }

    @Test
    void aFreshTaskHasNothingDoneAndBelongsToItsCaseAndDuty() {
        TaskId id = new TaskId(new UUID(1, 2));
        TaskRecord fresh = TaskRecord.fresh(id, new CaseId(new UUID(7, 7)), TELL.key());
        assertThat(fresh)
                .isEqualTo(
                        new TaskRecord(id, 0, new CaseId(new UUID(7, 7)), TELL.key(), List.of()));
    }

    @Test
    void whatIsSettledIsNeitherTriedNorHandedOverAgain() {
        TaskRecord told = accepted(settle(FRESH, TELL, TaskOutcome.TOLD_BY_PHONE, LATER));
        assertThat(rejected(TaskRules.tried(told, TELL, tried(LATER), LATER)))
                .isEqualTo(TaskRejection.ALREADY_SETTLED);
        assertThat(
                        rejected(
                                TaskRules.handOver(
                                        told,
                                        Optional.empty(),
                                        handed(Optional.of(Story.SPECIAL.id())))))
                .isEqualTo(TaskRejection.ALREADY_SETTLED);
    }

    @Test
    void aTaskIsNotHandedOverWithoutAReason() {
        assertThat(
                        rejected(
                                TaskRules.handOver(
                                        FRESH,
                                        Optional.empty(),
                                        new TaskStep.HandedOver(
                                                LATER, "A", Optional.of(Story.SPECIAL.id()), " "))))
                .isEqualTo(TaskRejection.REASON_MISSING);
    }

    @Test
    void blanksAreNoReasonAndNoReference() {
        Duty refer = duty(DutyKind.REFER);
        assertThat(rejected(written(refer, TaskOutcome.REFERRED, " ", "by letter")))
                .isEqualTo(TaskRejection.REFERENCE_MISSING);
        assertThat(accepted(written(refer, TaskOutcome.REFERRED, "R-17", " ")).settled())
                .isPresent();
        assertThat(rejected(written(refer, TaskOutcome.REFERRAL_DECLINED, "R-17", " ")))
                .isEqualTo(TaskRejection.REASON_MISSING);
        assertThat(accepted(written(refer, TaskOutcome.REFERRAL_DECLINED, " ", "No.")).settled())
                .isPresent();
    }

    private static Decision<TaskRecord, TaskRejection> written(
            Duty duty, TaskOutcome outcome, String reference, String words) {
        return TaskRules.settle(
                FRESH,
                duty,
                new TaskStep.Settled(
                        LATER, "A", outcome, Optional.of(reference), Optional.of(words)),
                LATER);
    }

    private static Duty duty(DutyKind kind) {
        Duty served =
                UpdateDuties.of(
                                Steps.served(),
                                List.of(),
                                new WorkingDays(Story.holidays()),
                                Story.SERVED)
                        .getFirst();
        return Duty.of(kind, served.about(), served.limit());
    }

    private static Decision<TaskRecord, TaskRejection> settle(
            TaskRecord task, Duty duty, TaskOutcome outcome, Instant when) {
        return TaskRules.settle(
                task,
                duty,
                new TaskStep.Settled(when, "A", outcome, Optional.empty(), Optional.empty()),
                LATER);
    }

    private static Decision<TaskRecord, TaskRejection> bare(Duty duty, TaskOutcome outcome) {
        return settle(FRESH, duty, outcome, LATER);
    }

    private static Decision<TaskRecord, TaskRejection> older(String why, Beginning beginning) {
        return TaskRules.settle(
                FRESH, TELL, done(TaskOutcome.ANSWERED_BEFORE, Optional.of(why)), LATER, beginning);
    }

    private static TaskStep.Settled done(TaskOutcome outcome, Optional<String> words) {
        return new TaskStep.Settled(LATER, "A", outcome, Optional.empty(), words);
    }

    private static ProtectedPerson person(String surname, Optional<LocalDate> bornOn) {
        ProtectedPerson any = Steps.served().parties().protectedPerson();
        return new ProtectedPerson(
                new PersonName(surname, Optional.of("Dana")),
                bornOn,
                any.sex(),
                any.address(),
                any.safeContact());
    }

    private static TaskStep.Tried tried(Instant when) {
        return new TaskStep.Tried(when, "A", TryResult.NO_ANSWER, Optional.empty());
    }

    private static TaskStep.HandedOver handed(Optional<OfficerId> to) {
        return new TaskStep.HandedOver(LATER, "A", to, "end of shift");
    }

    private static TaskStep.Reopened reopened(String reason) {
        return new TaskStep.Reopened(LATER.plusSeconds(60), "A", reason);
    }
}
