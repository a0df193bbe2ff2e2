package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RequirementTest {

    private static final Map<Requirement, CaseRejection> CONTENTS =
            new EnumMap<>(
                    Map.of(
                            Requirement.GROUNDS, CaseRejection.GROUNDS_MISSING,
                            Requirement.CHILDREN, CaseRejection.MATTER_NOT_CONSIDERED,
                            Requirement.OPINION, CaseRejection.MATTER_NOT_CONSIDERED,
                            Requirement.OPINION_STEPS, CaseRejection.STEPS_NOT_RECORDED,
                            Requirement.REPRESENTATIONS, CaseRejection.MATTER_NOT_CONSIDERED,
                            Requirement.RESIDENTS, CaseRejection.MATTER_NOT_CONSIDERED,
                            Requirement.RESIDENTS_STEPS, CaseRejection.STEPS_NOT_RECORDED,
                            Requirement.MOLESTATION_TERM, CaseRejection.MOLESTATION_TERM_MISSING));

    @Test
    void whateverTheRulesRefuseForBeingEmptyHasItsSource() {
        CONTENTS.forEach(
                (requirement, rejection) -> {
                    Notice blank = without(requirement);
                    assertThat(Requirement.missingFrom(blank)).containsExactly(requirement);
                    CaseRejection why =
                            rejected(
                                    NoticeRules.authorise(
                                            Story.authorised().withNotice(blank),
                                            Story.SUPERINTENDENT,
                                            Story.AUTHORISED));
                    assertThat(why).isEqualTo(rejection);
                    assertThat(why.source()).isPresent();
                });
    }

    @Test
    void nothingElseIsRequired() {
        CaseFile file = withNothingBut(Story.authorised());
        assertThat(accepted(NoticeRules.authorise(file, Story.SUPERINTENDENT, Story.AUTHORISED)))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource
    void everyRequirementNamesASectionUnderEachRegime(Requirement requirement) {
        for (Regime regime : Regime.values()) {
            LegalSource source = requirement.source(regime);
            assertThat(source.section()).startsWith("s.");
            assertThat(source.act()).isEqualTo(regime.noticeAuthoritySource().act());
        }
    }

    @Test
    void silenceAfterAnInvitationIsAnAnswer() {
        Notice notice = without(Requirement.REPRESENTATIONS);
        for (Representations kind : Representations.values()) {
            Notice said = weighed(notice, Optional.of(kind));
            assertThat(Requirement.missingFrom(said).contains(Requirement.REPRESENTATIONS))
                    .isEqualTo(kind == Representations.GIVEN);
        }
    }

    @Test
    void aDecisionIsConfirmedAfterItIsGiven() {
        Authorisation given = Story.notice().authorisation();
        HowDecided early =
                new HowDecided(
                        Optional.of(DecisionMeans.BY_PHONE),
                        Optional.of(Story.AUTHORISED.minusSeconds(60)),
                        Optional.empty());
        Authorisation confirmed = given.withDeliberation(Deliberation.UNKNOWN.withDecided(early));
        CaseFile file = Story.authorised().withNotice(with(confirmed, Story.terms()));
        assertThat(rejected(NoticeRules.authorise(file, Story.SUPERINTENDENT, Story.AUTHORISED)))
                .isEqualTo(CaseRejection.CONFIRMED_BEFORE_DECIDED);
    }

    private static Notice without(Requirement requirement) {
        Authorisation whole = Story.notice().authorisation();
        Terms terms =
                requirement == Requirement.MOLESTATION_TERM
                        ? new Terms(
                                Story.terms().conditions().stream()
                                        .filter(t -> t.type() != ConditionType.NO_MOLESTATION)
                                        .toList())
                        : Story.terms();
        Optional<String> grounds =
                requirement == Requirement.GROUNDS ? Optional.of(" ") : whole.grounds();
        List<ConsideredMatter> matters = new ArrayList<>();
        for (ConsideredMatter matter : whole.considered()) {
            if (Requirement.finding(matter.matter()) != requirement) {
                boolean bare = steps(matter.matter()).equals(Optional.of(requirement));
                matters.add(
                        new ConsideredMatter(
                                matter.matter(), matter.finding(), bare ? "" : matter.steps()));
            }
        }
        return with(new Authorisation(whole.by(), whole.at(), true, grounds, matters), terms);
    }

    private static Optional<Requirement> steps(Matter matter) {
        return switch (matter) {
            case PROTECTED_PERSONS_OPINION -> Optional.of(Requirement.OPINION_STEPS);
            case OTHER_RESIDENTS_OPINION -> Optional.of(Requirement.RESIDENTS_STEPS);
            case WELFARE_OF_CHILDREN, RESPONDENTS_REPRESENTATIONS -> Optional.empty();
        };
    }

    private static Notice weighed(Notice notice, Optional<Representations> kind) {
        return with(
                notice.authorisation()
                        .withDeliberation(
                                new Deliberation(
                                        kind,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        HowDecided.UNKNOWN,
                                        ServicePersonnel.UNKNOWN)),
                notice.terms());
    }

    private static Notice with(Authorisation authorisation, Terms terms) {
        return new Notice(authorisation, terms, Optional.empty(), Optional.empty());
    }

    /// Two surnames, grounds, three matters, the two duties to discover, one term.
    private static CaseFile withNothingBut(CaseFile file) {
        PersonName name = new PersonName("Oxlade", Optional.empty());
        Parties bare =
                new Parties(
                        new Respondent(name, Optional.empty(), Optional.empty(), Optional.empty()),
                        new ProtectedPerson(
                                name,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                SafeContact.UNKNOWN),
                        Optional.empty(),
                        Household.UNKNOWN);
        Authorisation decision =
                new Authorisation(
                        Story.SUPERINTENDENT.id(),
                        Story.AUTHORISED,
                        true,
                        Optional.of("Violence on the night."),
                        List.of(
                                new ConsideredMatter(Matter.WELFARE_OF_CHILDREN, "None known.", ""),
                                new ConsideredMatter(
                                        Matter.PROTECTED_PERSONS_OPINION, "Afraid.", "Asked."),
                                new ConsideredMatter(
                                        Matter.RESPONDENTS_REPRESENTATIONS, "Silent.", "")));
        return new CaseFile(
                file.id(),
                0,
                file.ref(),
                Optional.empty(),
                file.regime(),
                bare,
                with(decision, new Terms(List.of(Condition.of(ConditionType.NO_MOLESTATION)))),
                List.of(),
                Optional.empty(),
                Handling.UNKNOWN);
    }
}
