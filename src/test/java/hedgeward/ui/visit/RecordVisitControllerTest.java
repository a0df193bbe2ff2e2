package hedgeward.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.visit.ReadVisit;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.correction.visit.VisitFields;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Visit;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Places;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Map;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class RecordVisitControllerTest {

    private RecordVisitDesk desk;

    @BeforeEach
    void open() {
        desk = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new RecordVisitDesk());
    }

    @Test
    void aDisclosureOpensABreachTiedToOrderVisitAndTerm() {
        open("v00411/12");
        onFx(
                () -> {
                    RecordVisitModel model = desk.model();
                    model.attemptProperty().set(Optional.of(Attempt.SEEN));
                    model.whenProperty().set("1030");
                    model.aloneProperty().set(Optional.of(true));
                    model.childrenProperty().set(Optional.of(true));
                    model.disclosedProperty().set(true);
                    model.broken().add(ConditionType.NO_CONTACT);
                    model.wordsProperty().set("Text messages every night.");
                    desk.controller.onSave();
                });
        Breach breach = desk.office.memory.breaches.findByCase(Story.authorised().id()).getFirst();
        assertThat(breach.visitId()).contains(RecordVisitDesk.FIRST.id());
        assertThat(breach.conditions()).containsExactly(ConditionType.NO_CONTACT);
        assertThat(breach.reportedAt()).isEqualTo(Story.at("2026-12-05T10:30"));
        assertThat(desk.said.getFirst().action()).isPresent();
        onFx(desk.said.getFirst().action().orElseThrow().run());
        assertThat(desk.opened).containsExactly(Places.breach(breach.id().value().toString()));
    }

    @Test
    void theFormIsReadyForTheNextCodeAfterSaving() {
        open("V00411");
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.NO_REPLY));
                    desk.model().whenProperty().set("1010");
                    desk.controller.onSave();
                });
        assertThat(desk.model().sheetProperty().get()).isEmpty();
        assertThat(desk.model().codeProperty().get()).isEmpty();
        assertThat(desk.model().attemptProperty().get()).isEmpty();
        assertThat(desk.model().saved())
                .containsExactly(
                        new SavedLine(
                                RecordVisitDesk.FIRST.code(),
                                Story.parties().respondent().name(),
                                Attempt.NO_REPLY,
                                Optional.empty()));
        open("V00412");
        assertThat(desk.model().sheetProperty().get()).isPresent();
    }

    @Test
    void everythingMissingIsSaidAtOnceBesideItsField() {
        open("V00411");
        onFx(
                () -> {
                    desk.model().disclosedProperty().set(true);
                    desk.controller.onSave();
                });
        assertThat(problem(RecordVisitModel.Field.OUTCOME)).isPresent();
        assertThat(problem(RecordVisitModel.Field.WHEN)).isPresent();
        assertThat(problem(RecordVisitModel.Field.WORDS)).isPresent();
        assertThat(desk.office.actions()).doesNotContain("visit.record");
    }

    @Test
    void aTimeThatHasNotComeIsRefusedBesideTheTime() {
        open("V00411");
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.SEEN));
                    desk.model().whenProperty().set("1350");
                    desk.controller.onSave();
                });
        assertThat(problem(RecordVisitModel.Field.WHEN)).contains("This time has not come yet.");
        assertThat(desk.model().whenProperty().get()).isEqualTo("1350");
    }

    @Test
    void theHourThatComesTwiceIsAskedForAndTheMissingOneRefused() {
        open("V00411");
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.SEEN));
                    desk.model().whenProperty().set("25/10/26 0130");
                    desk.controller.onSave();
                });
        assertThat(problem(RecordVisitModel.Field.WHEN).orElseThrow()).contains("twice");
        onFx(
                () -> {
                    desk.model().whenProperty().set("28/3/27 0130");
                    desk.controller.onSave();
                });
        assertThat(problem(RecordVisitModel.Field.WHEN).orElseThrow()).contains("not exist");
    }

    @Test
    void aCodeNobodyKnowsOrARecordedVisitIsRefusedBesideTheCode() {
        open("V99999");
        assertThat(problem(RecordVisitModel.Field.CODE)).isPresent();
        open("V00411");
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.MOVED));
                    desk.model().whenProperty().set("1010");
                    desk.controller.onSave();
                });
        open("V00411");
        assertThat(problem(RecordVisitModel.Field.CODE))
                .contains("An outcome is already recorded for this visit.");
    }

    @Test
    void aRecordedVisitIsPutRightWithAReason() {
        open("V00411");
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.MOVED));
                    desk.model().whenProperty().set("1010");
                    desk.controller.onSave();
                });
        open("V00411");
        assertThat(desk.model().recordedProperty().get()).isPresent();
        Map<VisitField, Optional<String>> right =
                Map.of(VisitField.ATTEMPT, Optional.of("REFUSED"));
        onFx(() -> desk.controller.correcting().onCorrect(Optional.of(right), Optional.empty()));
        assertThat(problem(RecordVisitModel.Field.CORRECTION))
                .contains("Write why it is corrected.");
        onFx(
                () ->
                        desk.controller
                                .correcting()
                                .onCorrect(Optional.of(right), Optional.of("Wrong box")));
        assertThat(desk.model().recordedProperty().get()).isEmpty();
        assertThat(desk.office.memory.visitCorrections.findByCase(Story.authorised().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Wrong box"));
        assertThat(desk.office.actions()).endsWith("visit.correct");
    }

    @Test
    void whatTwoPeoplePutRightAtOnceIsSavedTogether() {
        open("V00411");
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.SEEN));
                    desk.model().whenProperty().set("1010");
                    desk.controller.onSave();
                });
        open("V00411");
        onFx(
                () -> {
                    ReadVisit.Sheet seen = desk.model().recordedProperty().get().orElseThrow();
                    VisitCorrecting other = desk.controller.correcting();
                    other.onCorrect(right(VisitField.NOTES, "Dog in the yard."), why());
                    desk.model().recordedProperty().set(Optional.of(seen));
                    other.onCorrect(right(VisitField.SEEN_ALONE, "yes"), why());
                });
        Merge<VisitField> merge = desk.model().conflictProperty().get().orElseThrow().merge();
        assertThat(merge.on(Merge.Side.THEIRS))
                .extracting(Merge.Fact::field)
                .containsExactly(VisitField.NOTES);
        onFx(() -> desk.controller.correcting().onMerged(merge.merged(Map.of()).orElseThrow()));
        Visit both = desk.office.memory.visits.findById(RecordVisitDesk.FIRST.id()).orElseThrow();
        assertThat(VisitFields.read(both, VisitField.NOTES)).contains("Dog in the yard.");
        assertThat(VisitFields.read(both, VisitField.SEEN_ALONE)).contains("yes");
        assertThat(desk.model().conflictProperty().get()).isEmpty();
    }

    private static Optional<Map<VisitField, Optional<String>>> right(
            VisitField field, String value) {
        return Optional.of(Map.of(field, Optional.of(value)));
    }

    private static Optional<String> why() {
        return Optional.of("Read from the paper");
    }

    @Test
    void whatSomebodyElseSavedFirstIsNotOverwritten() {
        open("V00411");
        desk.office.memory.visits.save(
                desk.office
                        .memory
                        .visits
                        .findById(RecordVisitDesk.FIRST.id())
                        .orElseThrow()
                        .withMissNotedAt(RecordVisitDesk.NOW));
        onFx(
                () -> {
                    desk.model().attemptProperty().set(Optional.of(Attempt.SEEN));
                    desk.model().whenProperty().set("1010");
                    desk.model().notesProperty().set("Kept.");
                    desk.controller.onSave();
                });
        assertThat(problem(RecordVisitModel.Field.FORM).orElseThrow()).contains("save again");
        assertThat(desk.model().notesProperty().get()).isEqualTo("Kept.");
        onFx(desk.controller::onSave);
        assertThat(desk.model().sheetProperty().get()).isEmpty();
        assertThat(desk.office.actions()).contains("visit.record");
    }

    @Test
    void anAddressThatNamesAVisitBeginsWithIt() {
        onFx(
                () -> {
                    desk =
                            new RecordVisitDesk(
                                    Places.recordVisit(
                                            RecordVisitDesk.SECOND.id().value().toString()),
                                    DeskOffice.CASE_OFFICER);
                    desk.controller.onShown();
                });
        assertThat(desk.model().codeProperty().get()).isEqualTo("V00412");
        assertThat(desk.office.actions()).contains("visit.read");
        assertThat(desk.model().waiting()).hasSize(1);
    }

    @Test
    void whoMayNotReadCasesIsTold() {
        onFx(() -> desk = new RecordVisitDesk(Places.recordVisit(), DeskOffice.AUDITOR));
        open("V00411");
        assertThat(problem(RecordVisitModel.Field.CODE).orElseThrow()).startsWith("You may not");
    }

    private Optional<String> problem(RecordVisitModel.Field field) {
        return desk.model().problemProperty(field).get();
    }

    private void open(String code) {
        onFx(
                () -> {
                    desk.model().codeProperty().set(code);
                    desk.controller.onCode();
                });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
