package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class UnknownsTest {

    @Test
    void askForWhatNobodyKnowsAndNameTheOfficerInTheCase() {
        Unknowns before = Unknowns.of(bare(Story.authorised()), Story.AUTHORISED);
        assertThat(before.open())
                .contains(
                        Unknown.RESPONDENT_BORN,
                        Unknown.SAFE_PHONE,
                        Unknown.CODE_WORD,
                        Unknown.SHARED_HOME,
                        Unknown.PROPORTIONALITY)
                .doesNotContain(Unknown.HEARING, Unknown.ADDRESS_ASKED);
        assertThat(before.owner()).isEqualTo(Story.authorised().handling().officerInCase());
    }

    @Test
    void whatMattersToTheHearingIsAskedAfterService() {
        assertThat(Unknowns.of(Steps.served(), Story.SERVED).open())
                .contains(Unknown.HEARING)
                .doesNotContain(Unknown.HEARING_NOTICE, Unknown.HEARING_COURT);
        CaseFile listed =
                accepted(
                        HearingRules.list(
                                Steps.served(), "Invented Court", Story.HEARD_BY, Story.SERVED));
        assertThat(Unknowns.of(listed, Story.SERVED).open())
                .contains(Unknown.HEARING_NOTICE)
                .doesNotContain(Unknown.HEARING, Unknown.HEARING_COURT);
    }

    @Test
    void whatTheCourtHasDecidedOnIsNotAskedAgain() {
        assertThat(Unknowns.of(bare(Steps.made()), Story.MADE).open())
                .contains(Unknown.RESPONDENT_BORN)
                .allMatch(unknown -> unknown.until() == Unknown.Until.OVER);
    }

    @Test
    void nothingIsAskedOnceItIsOver() {
        CaseFile made = bare(Steps.made());
        assertThat(
                        Unknowns.of(made, made.order().orElseThrow().term().endsAt().orElseThrow())
                                .open())
                .isEmpty();
    }

    @Test
    void aDecisionByTelephoneIsConfirmedAndACommandingOfficerTold() {
        HowDecided phoned =
                new HowDecided(
                        Optional.of(DecisionMeans.BY_PHONE), Optional.empty(), Optional.empty());
        ServicePersonnel serving =
                new ServicePersonnel(Optional.of(true), Optional.of(true), Optional.empty());
        Deliberation weighed = Deliberation.UNKNOWN.withDecided(phoned).withForces(serving);
        assertThat(Unknowns.of(weighing(weighed), Story.AUTHORISED).open())
                .contains(Unknown.WRITTEN_CONFIRMATION, Unknown.COMMANDING_OFFICER);
        Deliberation done =
                weighed.withDecided(
                                new HowDecided(
                                        phoned.means(),
                                        Optional.of(Story.AUTHORISED),
                                        Optional.empty()))
                        .withForces(
                                new ServicePersonnel(
                                        Optional.of(true),
                                        Optional.of(true),
                                        Optional.of(
                                                new CommanderTold(
                                                        "Major Fenwick",
                                                        Optional.empty(),
                                                        "By telephone"))));
        assertThat(Unknowns.of(weighing(done), Story.AUTHORISED).open())
                .doesNotContain(Unknown.WRITTEN_CONFIRMATION, Unknown.COMMANDING_OFFICER);
    }

    @Test
    void aNumberOfChildrenWithoutTheirNamesIsOneThingToFindOut() {
        CaseFile file = Story.authorised();
        Household home =
                new Household(Optional.of(true), Optional.empty(), Optional.of(2), List.of());
        Parties p = file.parties();
        CaseFile counted =
                with(
                        file,
                        new Parties(p.respondent(), p.protectedPerson(), p.relationship(), home));
        assertThat(Unknowns.of(counted, Story.AUTHORISED).open())
                .contains(Unknown.CHILDREN_NAMES)
                .doesNotContain(Unknown.CHILDREN);
    }

    private static CaseFile weighing(Deliberation weighed) {
        Notice notice = Story.notice();
        return Story.authorised()
                .withNotice(
                        new Notice(
                                notice.authorisation().withDeliberation(weighed),
                                notice.terms(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static CaseFile bare(CaseFile file) {
        Parties p = file.parties();
        return with(
                file,
                new Parties(
                        new Respondent(
                                p.respondent().name(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new ProtectedPerson(
                                p.protectedPerson().name(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                SafeContact.UNKNOWN),
                        Optional.empty(),
                        Household.UNKNOWN));
    }

    private static CaseFile with(CaseFile file, Parties parties) {
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                file.regime(),
                parties,
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }
}
