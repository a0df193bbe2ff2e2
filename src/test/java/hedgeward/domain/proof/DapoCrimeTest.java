package hedgeward.domain.proof;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.common.Decision;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

/// Breach of a DAPO is itself an offence (DAA 2021 s.39); of a DAPN, a DVPN or a DVPO it is none.
class DapoCrimeTest {

    private static final BreachFile EMPTY = BreachFile.empty(Told.BREACH);

    @Test
    void onlyWhatBreaksTheOrderOfTheNewerActIsAnOffence() {
        CaseFile dapo = under(Regime.DAPN_DAPO, Steps.orderServed());
        Instant noticeOnly = Story.MADE.minusSeconds(3_600);
        assertThat(ProofRules.isOffence(facts(dapo, Told.WHEN))).isTrue();
        assertThat(ProofRules.isOffence(facts(dapo, noticeOnly))).isFalse();
        assertThat(ProofRules.isOffence(facts(Steps.orderServed(), Told.WHEN))).isFalse();
    }

    @Test
    void reportedAfterTheOrderIsOverItIsTakenForABreachOfTheOrderThereWas() {
        CaseFile dapo = under(Regime.DAPN_DAPO, Steps.orderServed());
        CaseFile noOrder = under(Regime.DAPN_DAPO, Steps.served());
        Instant over = at("2027-01-05T09:00");
        assertThat(ProofRules.isOffence(facts(dapo, over))).isTrue();
        assertThat(ProofRules.isOffence(facts(noOrder, over))).isFalse();
    }

    @Test
    void theOffenceOfTheBreachStandsOnceBesideOtherCrimes() {
        BreachFile file = accepted(crime(EMPTY, 0, "Assault by beating", false));
        file = accepted(crime(file, 0, "Breach of a DAPO", true));
        assertThat(rejected(crime(file, 0, "Breach of a DAPO again", true)))
                .isEqualTo(ProofRejection.TWO_BREACH_OFFENCES);
        assertThat(rejected(crime(file, 1, "Breach of a DAPO again", true)))
                .isEqualTo(ProofRejection.TWO_BREACH_OFFENCES);
        assertThat(accepted(crime(file, 2, "Breach of the DAPO", true)).crimes())
                .as("corrected under its own number")
                .extracting(Crime::offence)
                .containsExactly("Assault by beating", "Breach of the DAPO");
        assertThat(accepted(crime(file, 0, "Theft", false)).crimes()).hasSize(3);
    }

    private static Decision<BreachFile, ProofRejection> crime(
            BreachFile file, int number, String offence, boolean isTheBreach) {
        return ProofRules.crime(
                file,
                new Crime(
                        number,
                        offence,
                        Optional.empty(),
                        isTheBreach,
                        Optional.empty(),
                        Optional.empty()),
                facts(Dapos.openEnded(), Told.WHEN));
    }

    private static ProofRules.Facts facts(CaseFile file, Instant reported) {
        Breach told = Told.breach();
        return new ProofRules.Facts(
                new Breach(
                        told.id(),
                        0,
                        file.id(),
                        Optional.empty(),
                        reported,
                        told.source(),
                        told.conditions(),
                        Optional.empty(),
                        told.state()),
                file,
                Told.LATER);
    }

    private static CaseFile under(Regime regime, CaseFile file) {
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                regime,
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }
}
