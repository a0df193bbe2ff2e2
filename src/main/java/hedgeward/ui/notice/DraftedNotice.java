package hedgeward.ui.notice;

import hedgeward.app.access.Actor;
import hedgeward.app.order.AuthoriseNotice;
import hedgeward.app.order.RecordNotice;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.HowDecided;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeRules;
import hedgeward.domain.order.RefusalReason;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.people.Sex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns a form in which nothing is missing into what is to be recorded.
record DraftedNotice(NoticeAnswers answers) {

    RecordNotice.Command command(Actor actor) {
        return new RecordNotice.Command(
                new AuthoriseNotice.Command(
                        actor,
                        Optional.empty(),
                        answers.text(NoticeField.OCCURRENCE),
                        answers.regime(),
                        parties(),
                        notice(),
                        handling()),
                service(),
                listing(),
                answers.text(NoticeField.SAVINGS));
    }

    private Parties parties() {
        Respondent respondent =
                new Respondent(
                        name(NoticeField.RESPONDENT_SURNAME, NoticeField.RESPONDENT_FORENAMES),
                        answers.day(NoticeField.RESPONDENT_BORN),
                        sex(NoticeField.RESPONDENT_SEX),
                        answers.address(
                                NoticeField.RESPONDENT_ADDRESS, NoticeField.RESPONDENT_POSTCODE));
        ProtectedPerson person =
                new ProtectedPerson(
                        name(NoticeField.PROTECTED_SURNAME, NoticeField.PROTECTED_FORENAMES),
                        answers.day(NoticeField.PROTECTED_BORN),
                        sex(NoticeField.PROTECTED_SEX),
                        answers.address(
                                NoticeField.PROTECTED_ADDRESS, NoticeField.PROTECTED_POSTCODE),
                        safeContact());
        return new Parties(respondent, person, relationship(), household());
    }

    private SafeContact safeContact() {
        return new SafeContact(
                answers.text(NoticeField.SAFE_PHONE),
                answers.text(NoticeField.SAFE_TIMES),
                answers.yesOrNo(NoticeField.SAFE_VOICEMAIL),
                answers.yesOrNo(NoticeField.SAFE_TEXT),
                answers.text(NoticeField.SAFE_CODE_WORD));
    }

    private Household household() {
        return new Household(
                answers.yesOrNo(NoticeField.SHARED),
                answers.address(NoticeField.PREMISES_ADDRESS, NoticeField.PREMISES_POSTCODE),
                answers.number(NoticeField.CHILDREN),
                ChildLines.of(answers.model().textProperty(NoticeField.CHILDREN_NAMED).get())
                        .children());
    }

    private Optional<Relationship> relationship() {
        String chosen = answers.model().text(NoticeField.RELATIONSHIP);
        return Arrays.stream(Relationship.Kind.values())
                .filter(kind -> kind.name().equals(chosen))
                .findFirst()
                .map(Relationship::of);
    }

    private Notice notice() {
        List<ConsideredMatter> considered =
                answers.matters().stream()
                        .filter(m -> !answers.isEmpty(MatterFields.of(m).finding()))
                        .map(
                                m ->
                                        new ConsideredMatter(
                                                m,
                                                answers.model().text(MatterFields.of(m).finding()),
                                                answers.model().text(MatterFields.of(m).steps())))
                        .toList();
        Authorisation decision =
                new Authorisation(
                        answers.officer(NoticeField.AUTHORISER).orElseThrow().id(),
                        answers.moment(NoticeField.DECIDED_AT).orElseThrow(),
                        answers.isGranted(),
                        answers.text(NoticeField.GROUNDS),
                        considered,
                        deliberation());
        return new Notice(decision, terms(), Optional.empty(), Optional.empty());
    }

    private Deliberation deliberation() {
        boolean byPhone = answers.means().filter(DecisionMeans.BY_PHONE::equals).isPresent();
        return new Deliberation(
                answers.chosen(NoticeField.REPRESENTATIONS_KIND, Representations.class),
                answers.text(NoticeField.PROPORTIONALITY),
                answers.text(NoticeField.PROSECUTION),
                answers.chosen(NoticeField.REFUSAL_REASON, RefusalReason.class)
                        .filter(_ -> !answers.isGranted()),
                new HowDecided(
                        answers.means(),
                        answers.moment(NoticeField.CONFIRMED_AT).filter(_ -> byPhone),
                        answers.officer(NoticeField.DRAFTED_BY).map(Officer::id)),
                answers.forces());
    }

    private Terms terms() {
        return new Terms(answers.conditions());
    }

    private Handling handling() {
        return new Handling(
                answers.text(NoticeField.RISK).flatMap(RiskGrade::ofWord),
                answers.officer(NoticeField.OWNER).map(Officer::id),
                answers.text(NoticeField.NOTES));
    }

    private Optional<NoticeRules.ServiceReport> service() {
        return answers.mentionsService()
                ? Optional.of(
                        new NoticeRules.ServiceReport(
                                answers.moment(NoticeField.SERVED_AT).orElseThrow(),
                                answers.officer(NoticeField.SERVED_BY).orElseThrow(),
                                answers.address(
                                        NoticeField.SERVICE_ADDRESS, NoticeField.SERVICE_POSTCODE),
                                answers.yesOrNo(NoticeField.ADDRESS_ASKED)))
                : Optional.empty();
    }

    private Optional<RecordNotice.Listing> listing() {
        return answers.mentionsHearing()
                ? Optional.of(
                        new RecordNotice.Listing(
                                answers.model().text(NoticeField.COURT),
                                answers.moment(NoticeField.LISTED_AT).orElseThrow()))
                : Optional.empty();
    }

    private PersonName name(NoticeField surname, NoticeField forenames) {
        return new PersonName(answers.model().text(surname), answers.text(forenames));
    }

    private Optional<Sex> sex(NoticeField field) {
        return answers.text(field).flatMap(Sex::ofWord);
    }
}
