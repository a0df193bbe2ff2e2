package hedgeward.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How Acts and papers are named, and how far daily sums may run.
class CitationTest {

    @Test
    void theTwoRegimesActsHaveAShortFormAndOthersStandInFull() {
        assertThat(LegalSource.crimeAndSecurityAct("s.27(3)").shortly())
                .isEqualTo("CSA 2010 s.27(3)");
        assertThat(LegalSource.domesticAbuseAct("s.39").shortly()).isEqualTo("DAA 2021 s.39");
        assertThat(LegalSource.magistratesCourtsAct("s.63(3)").shortly())
                .isEqualTo("Magistrates' Courts Act 1980 s.63(3)");
        assertThat(LegalSource.policeAndCriminalEvidenceAct("s.41(2)").shortly())
                .isEqualTo("Police and Criminal Evidence Act 1984 s.41(2)");
    }

    @Test
    void eachRegimeNamesItsNoticeAndItsOrder() {
        assertThat(Regime.DVPN_DVPO.noticeWord()).isEqualTo("DVPN");
        assertThat(Regime.DVPN_DVPO.orderWord()).isEqualTo("DVPO");
        assertThat(Regime.DAPN_DAPO.noticeWord()).isEqualTo("DAPN");
        assertThat(Regime.DAPN_DAPO.orderWord()).isEqualTo("DAPO");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "3, 150", "100, 5000", "101, 5000", "2147483647, 5000"})
    void fiftyPoundsADayComeToFiveThousandAtMost(int days, int pounds) {
        assertThat(Penalty.mostForDays(days)).isEqualTo(pounds);
    }
}
