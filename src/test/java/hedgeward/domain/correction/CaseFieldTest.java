package hedgeward.domain.correction;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Relationship;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.Optional;

class CaseFieldTest {

    /// Facts others follow from are tried where they follow.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "HEARD_BY",
                "HEARING_COURT",
                "HEARING_LISTED_FOR",
                "HEARING_RESULT",
                "HEARING_RESULT_AT",
                "ORDER_MADE_AT",
                "ORDER_DAYS",
                "ORDER_LAST_DAY",
                "ORDER_AWARE_AT",
                "HEARING_REASONS",
                "ORDER_TERMS"
            })
    void takesAValueAndChangesNoOther(CaseField field) {
        CaseFile file = emptied(asked(Steps.orderServed()), field);
        assertThat(CaseFields.open(file)).contains(field);

        CaseFile changed = CaseFields.with(file, Map.of(field, Optional.of(Samples.of(field))));

        assertThat(CaseFields.between(file, changed))
                .containsExactly(
                        new FactChange<>(
                                field,
                                CaseFields.read(file, field),
                                Optional.of(Samples.of(field))));
        assertThat(CaseFields.with(changed, Map.of(field, CaseFields.read(file, field))))
                .isEqualTo(file);
    }

    @Test
    void readsTheOrderAsItStands() {
        CaseFile file = Steps.orderServed();
        assertThat(CaseFields.read(file, CaseField.ORDER_DAYS)).contains("28");
        assertThat(CaseFields.read(file, CaseField.ORDER_MADE_AT)).contains(Story.MADE.toString());
        assertThat(CaseFields.read(file, CaseField.ORDER_LAST_DAY))
                .contains(Story.LAST_DAY.toString());
    }

    @Test
    void onlyWhatHasHappenedCanBePutRight() {
        assertThat(CaseFields.open(Story.authorised()))
                .contains(CaseField.AUTHORISED_AT, CaseField.PROPORTIONALITY, CaseField.RISK)
                .doesNotContain(
                        CaseField.SERVED_AT,
                        CaseField.ADDRESS_ASKED,
                        CaseField.HEARING_COURT,
                        CaseField.HEARING_RESULT,
                        CaseField.ORDER_MADE_AT,
                        CaseField.ORDER_DAYS,
                        CaseField.ORDER_SERVED_AT);
        assertThat(CaseFields.open(Dapos.openEnded()))
                .contains(CaseField.ORDER_MADE_AT, CaseField.ORDER_LAST_DAY)
                .doesNotContain(
                        CaseField.AUTHORISED_AT,
                        CaseField.PROPORTIONALITY,
                        CaseField.ORDER_DAYS,
                        CaseField.ORDER_AWARE_AT);
        assertThat(CaseFields.open(Steps.made()))
                .contains(CaseField.ORDER_DAYS)
                .doesNotContain(CaseField.ORDER_LAST_DAY);
        assertThat(CaseFields.open(Steps.listed())).doesNotContain(CaseField.ORDER_LAST_DAY);
        assertThat(CaseFields.open(Steps.listed()))
                .contains(CaseField.HEARING_COURT)
                .doesNotContain(CaseField.HEARING_RESULT, CaseField.HEARING_RESULT_AT);
    }

    @Test
    void aGroupHoldsItsFactsButNoneThatFollows() {
        assertThat(CaseField.Group.CONTACT.fields())
                .containsExactly(
                        CaseField.SAFE_PHONE,
                        CaseField.SAFE_TIMES,
                        CaseField.VOICEMAIL_SAFE,
                        CaseField.TEXT_SAFE,
                        CaseField.CODE_WORD);
        assertThat(CaseField.Group.ORDER.fields())
                .contains(CaseField.ORDER_DAYS, CaseField.ORDER_LAST_DAY)
                .doesNotContain(CaseField.ORDER_TERMS);
        assertThat(CaseField.Group.HEARING.fields())
                .contains(CaseField.HEARING_COURT)
                .doesNotContain(CaseField.HEARING_REASONS);
    }

    @Test
    void otherMattersStayWhenTheRespondentsAccountIsPutRight() {
        Authorisation was = Steps.served().authorisation().orElseThrow();
        Authorisation changed =
                CaseFields.with(
                                Steps.served(),
                                Map.of(
                                        CaseField.REPRESENTATIONS_SAID,
                                        Optional.of("He denies it.")))
                        .authorisation()
                        .orElseThrow();
        assertThat(changed.considered()).hasSameSizeAs(was.considered());
        assertThat(changed.considered())
                .filteredOn(m -> m.matter() != Matter.RESPONDENTS_REPRESENTATIONS)
                .isEqualTo(
                        was.considered().stream()
                                .filter(m -> m.matter() != Matter.RESPONDENTS_REPRESENTATIONS)
                                .toList());
    }

    @Test
    void aRelationshipInOtherWordsKeepsItsKind() {
        Relationship own = new Relationship(Relationship.Kind.INTIMATE, "on and off");
        Parties story = Story.parties();
        CaseFile file =
                Steps.served()
                        .withParties(
                                new Parties(
                                        story.respondent(),
                                        story.protectedPerson(),
                                        Optional.of(own),
                                        story.household()));
        assertThat(
                        CaseFields.with(
                                        file,
                                        Map.of(CaseField.RESPONDENT_SURNAME, Optional.of("Oxlode")))
                                .parties()
                                .relationship())
                .contains(own);
    }

    @Test
    void anAddressOfWhichOnlyThePostcodeIsKnownHasNoLines() {
        CaseFile file =
                CaseFields.with(
                        Steps.served(), Map.of(CaseField.RESPONDENT_ADDRESS, Optional.empty()));
        assertThat(CaseFields.read(file, CaseField.RESPONDENT_ADDRESS)).isEmpty();
        assertThat(CaseFields.read(file, CaseField.RESPONDENT_POSTCODE)).contains("NN14 2XX");
    }

    /// A deadline worked out with an older list stays until the service itself is put right.
    @Test
    void theHoursStayWhenTheServiceDoes() {
        KeptDeadline older =
                new KeptDeadline(
                        Story.HEARD_BY.plusSeconds(1), Story.HEARD_BY.plusSeconds(1), "older");
        NoticeService service = Steps.served().noticeService().orElseThrow();
        CaseFile file =
                Steps.served()
                        .withNotice(
                                Steps.served()
                                        .notice()
                                        .orElseThrow()
                                        .withService(
                                                new NoticeService(
                                                        service.at(),
                                                        service.by(),
                                                        older,
                                                        service.addressForNotice(),
                                                        service.addressAsked())));
        CaseFile corrected =
                accepted(
                        CorrectionRules.correct(
                                file,
                                Map.of(CaseField.RESPONDENT_SURNAME, Optional.of("Oxlode")),
                                new CorrectionRules.Ground(Story.clocks(), Map.of()),
                                Story.SERVED.plusSeconds(60)));
        assertThat(corrected.noticeService().map(NoticeService::heardBy)).contains(older);
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatMayTellOfTheProtectedPersonAreGuarded(CaseField field) {
        boolean telling =
                switch (field) {
                    case ORDER_TERMS,
                            NOTES,
                            REPRESENTATIONS_SAID,
                            PROPORTIONALITY,
                            PROSECUTION,
                            HEARING_REASONS ->
                            true;
                    default ->
                            field.group() == CaseField.Group.PROTECTED
                                    || field.group() == CaseField.Group.CONTACT;
                };
        assertThat(field.isGuarded()).isEqualTo(telling);
    }

    /// A yes that stands already would be no change; an address given says that it was asked for.
    private static CaseFile emptied(CaseFile file, CaseField field) {
        if (field == CaseField.ADDRESS_ASKED) {
            return CaseFields.with(
                    file,
                    Map.of(
                            CaseField.NOTICE_ADDRESS, Optional.empty(),
                            CaseField.NOTICE_POSTCODE, Optional.empty(),
                            CaseField.ADDRESS_ASKED, Optional.empty()));
        }
        return field.kind() == CaseField.Kind.YES_NO || field.kind() == CaseField.Kind.OFFICER
                ? CaseFields.with(file, Map.of(field, without(field)))
                : file;
    }

    private static Optional<String> without(CaseField field) {
        return field == CaseField.AUTHORISED_BY
                ? Optional.of(Story.PCSO.id().value().toString())
                : Optional.empty();
    }

    private static CaseFile asked(CaseFile file) {
        return CaseFields.with(
                file,
                Map.of(
                        CaseField.NOTICE_ADDRESS, Optional.of("1 Sample Yard"),
                        CaseField.COMMANDER, Optional.of("Capt Thistledown"),
                        CaseField.COMMANDER_HOW, Optional.of("in writing")));
    }
}
