package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class AgesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void aDapoProtectsNobodyKnownToBeUnderSixteen() {
        Optional<LocalDate> dayBefore = Optional.of(LocalDate.of(2010, 11, 26));
        Optional<LocalDate> birthday = Optional.of(LocalDate.of(2010, 11, 25));
        assertThat(problem(Regime.DAPN_DAPO, Optional.empty(), dayBefore))
                .contains(CaseRejection.PROTECTED_UNDER_16);
        assertThat(problem(Regime.DAPN_DAPO, Optional.empty(), birthday)).isEmpty();
        assertThat(problem(Regime.DAPN_DAPO, Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void theOlderActAsksNoAgeOfTheProtectedPerson() {
        assertThat(
                        problem(
                                Regime.DVPN_DVPO,
                                Optional.empty(),
                                Optional.of(LocalDate.of(2020, 1, 1))))
                .isEmpty();
    }

    @Test
    void theRespondentIsEighteenUnderBoth() {
        Optional<LocalDate> young = Optional.of(LocalDate.of(2008, 11, 26));
        Optional<LocalDate> birthday = Optional.of(LocalDate.of(2008, 11, 25));
        for (Regime regime : Regime.values()) {
            assertThat(problem(regime, young, Optional.empty()))
                    .contains(CaseRejection.RESPONDENT_UNDER_18);
            assertThat(problem(regime, birthday, Optional.empty())).isEmpty();
        }
    }

    private static Optional<CaseRejection> problem(
            Regime regime, Optional<LocalDate> respondent, Optional<LocalDate> person) {
        CaseFile told = Story.authorised();
        Parties were = told.parties();
        Parties parties =
                new Parties(
                        new Respondent(
                                were.respondent().name(),
                                respondent,
                                Optional.empty(),
                                Optional.empty()),
                        new ProtectedPerson(
                                were.protectedPerson().name(),
                                person,
                                Optional.empty(),
                                Optional.empty(),
                                were.protectedPerson().safeContact()),
                        were.relationship(),
                        were.household());
        return Ages.problem(
                new CaseFile(
                        told.id(),
                        told.version(),
                        told.ref(),
                        told.occurrenceRef(),
                        regime,
                        parties,
                        told.notice(),
                        told.hearings(),
                        told.order(),
                        told.handling()),
                DAY);
    }
}
