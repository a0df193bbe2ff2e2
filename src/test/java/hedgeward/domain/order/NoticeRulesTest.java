package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Respondent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class NoticeRulesTest {

    @Test
    void aSuperintendentMayAuthorise() {
        assertThat(
                        NoticeRules.authorise(
                                Story.authorised(), Story.SUPERINTENDENT, Story.AUTHORISED))
                .extracting(d -> accepted(d).ref())
                .isEqualTo(new CaseRef("DV-2026-0601"));
    }

    @Test
    void aConstableMayNot() {
        assertThat(
                        rejected(
                                NoticeRules.authorise(
                                        Story.authorised(), Story.CONSTABLE, Story.AUTHORISED)))
                .isEqualTo(CaseRejection.AUTHORISER_RANK_TOO_LOW);
    }

    @Test
    void nobodyAuthorisesTomorrow() {
        assertThat(authorise(Story.authorised(), Story.AUTHORISED.minusSeconds(60)))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void theRespondentIsEighteenOnTheDay() {
        LocalDate eighteen = LocalDate.of(2008, 11, 25);
        assertThat(rejectedFor(bornOn(eighteen.plusDays(1))))
                .isEqualTo(CaseRejection.RESPONDENT_UNDER_18);
        assertThat(NoticeRules.authorise(bornOn(eighteen), Story.SUPERINTENDENT, Story.AUTHORISED))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void everyNoticeProhibitsMolestation() {
        CaseFile file = withTerms(new Terms(List.of(Condition.of(ConditionType.NO_CONTACT))));
        assertThat(rejectedFor(file)).isEqualTo(CaseRejection.MOLESTATION_TERM_MISSING);
    }

    @Test
    void occupationTermsNeedSharedPremises() {
        Parties p = Story.parties();
        Parties apart =
                new Parties(
                        p.respondent(), p.protectedPerson(), p.relationship(), Household.UNKNOWN);
        CaseFile drafted = Story.authorised();
        CaseFile file =
                new CaseFile(
                        drafted.id(),
                        0,
                        drafted.ref(),
                        drafted.occurrenceRef(),
                        drafted.regime(),
                        apart,
                        drafted.notice(),
                        List.of(),
                        Optional.empty(),
                        drafted.handling());
        assertThat(rejectedFor(file))
                .isEqualTo(CaseRejection.OCCUPATION_TERM_WITHOUT_SHARED_PREMISES);
    }

    @Test
    void everyMatterIsConsideredAndTheFourthOnlyWithOccupationTerms() {
        assertThat(NoticeRules.mattersMissing(considering(List.of(), Story.terms())))
                .containsExactly(Matter.values());
        Terms light = new Terms(List.of(Condition.of(ConditionType.NO_MOLESTATION)));
        assertThat(NoticeRules.mattersMissing(considering(List.of(), light)))
                .doesNotContain(Matter.OTHER_RESIDENTS_OPINION)
                .hasSize(3);
        CaseFile file = Story.authorised().withNotice(considering(List.of(), Story.terms()));
        assertThat(rejectedFor(file)).isEqualTo(CaseRejection.MATTER_NOT_CONSIDERED);
    }

    @Test
    void aRefusalIsKeptWhateverTheNoticeLacked() {
        Notice bare = considering(List.of(), new Terms(List.of()));
        Authorisation no =
                new Authorisation(
                        Story.SUPERINTENDENT.id(),
                        Story.AUTHORISED,
                        false,
                        Optional.of("Bail suffices."),
                        List.of());
        CaseFile file =
                Story.authorised()
                        .withNotice(
                                new Notice(no, bare.terms(), Optional.empty(), Optional.empty()));
        CaseFile kept =
                accepted(NoticeRules.authorise(file, Story.SUPERINTENDENT, Story.AUTHORISED));
        assertThat(kept.stageAt(Story.AUTHORISED))
                .isEqualTo(new Stage.NoticeRefused(Story.AUTHORISED));
    }

    @Test
    void serviceStartsTheFortyEightHours() {
        NoticeService service = Steps.served().noticeService().orElseThrow();
        assertThat(service.heardBy().actBy()).isEqualTo(Story.HEARD_BY);
        assertThat(service.heardBy().latestLawful()).isEqualTo(Story.HEARD_BY);
    }

    @Test
    void onlyAConstableServesOnceAndAfterAuthorisation() {
        assertThat(serve(Story.authorised(), Story.SERVED, Story.PCSO))
                .isEqualTo(CaseRejection.SERVER_NOT_A_CONSTABLE);
        assertThat(serve(Steps.served(), Story.SERVED, Story.CONSTABLE))
                .isEqualTo(CaseRejection.ALREADY_SERVED);
        assertThat(serve(Story.authorised(), Story.AUTHORISED.minusSeconds(60), Story.CONSTABLE))
                .isEqualTo(CaseRejection.SERVED_BEFORE_AUTHORISED);
        assertThat(serve(Story.authorised(), Story.MADE.plusSeconds(60), Story.CONSTABLE))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void aSpecialConstableIsAConstable() {
        CaseFile served =
                accepted(
                        NoticeRules.serve(
                                Story.authorised(),
                                new NoticeRules.ServiceReport(
                                        Story.SERVED, Story.SPECIAL, Optional.empty()),
                                Story.clocks(),
                                Story.SERVED));
        assertThat(served.noticeService().orElseThrow().by()).contains(Story.SPECIAL.id());
    }

    private static CaseRejection serve(CaseFile file, Instant at, Officer by) {
        return rejected(
                NoticeRules.serve(
                        file,
                        new NoticeRules.ServiceReport(at, by, Optional.empty()),
                        Story.clocks(),
                        Story.MADE));
    }

    private static CaseRejection rejectedFor(CaseFile file) {
        return authorise(file, Story.AUTHORISED);
    }

    private static CaseRejection authorise(CaseFile file, Instant now) {
        return rejected(NoticeRules.authorise(file, Story.SUPERINTENDENT, now));
    }

    private static Notice considering(List<ConsideredMatter> considered, Terms terms) {
        Authorisation granted =
                new Authorisation(
                        Story.SUPERINTENDENT.id(),
                        Story.AUTHORISED,
                        true,
                        Optional.empty(),
                        considered);
        return new Notice(granted, terms, Optional.empty(), Optional.empty());
    }

    private static CaseFile withTerms(Terms terms) {
        return Story.authorised()
                .withNotice(considering(Story.notice().authorisation().considered(), terms));
    }

    private static CaseFile bornOn(LocalDate day) {
        CaseFile f = Story.authorised();
        Parties p = f.parties();
        Respondent young =
                new Respondent(
                        p.respondent().name(),
                        Optional.of(day),
                        p.respondent().sex(),
                        p.respondent().address());
        return new CaseFile(
                f.id(),
                0,
                f.ref(),
                f.occurrenceRef(),
                f.regime(),
                new Parties(young, p.protectedPerson(), p.relationship(), p.household()),
                f.notice(),
                List.of(),
                Optional.empty(),
                f.handling());
    }
}
