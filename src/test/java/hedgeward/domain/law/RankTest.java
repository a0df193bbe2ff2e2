package hedgeward.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {
    @ParameterizedTest
    @CsvSource({
        "Det Supt, DETECTIVE_SUPERINTENDENT",
        "det. supt., DETECTIVE_SUPERINTENDENT",
        "Detective Superintendent, DETECTIVE_SUPERINTENDENT",
        "T/Insp, INSPECTOR",
        "A/DCI, DETECTIVE_CHIEF_INSPECTOR",
        "Temporary Chief Insp., CHIEF_INSPECTOR",
        "acting sgt, SERGEANT",
        "ch supt, CHIEF_SUPERINTENDENT",
        "INSPECTOR, INSPECTOR",
        "pc, PC",
        "Police Constable, PC",
        "Detective Constable, DC",
        "Special Constable, SPECIAL_CONSTABLE",
        "Spl Sgt, SPECIAL_SERGEANT",
        "Special Insp, SPECIAL_INSPECTOR",
        "  Assistant   Chief Constable , ASSISTANT_CHIEF_CONSTABLE"
    })
    void aRankIsReadAsPeopleWriteIt(String words, Rank rank) {
        assertThat(Rank.ofWords(words)).contains(rank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Superintendant",
                "Superintendent Inspector",
                "T/",
                "Captain",
                "Sergeant Major"
            })
    void otherWordsAreNoRank(String words) {
        assertThat(Rank.ofWords(words)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRankReadsItsOwnWords(Rank rank) {
        assertThat(Rank.ofWords(rank.words())).contains(rank);
    }

    @Test
    void aNoticeUnderTheOlderActNeedsASuperintendent() {
        assertThat(Regime.DVPN_DVPO.mayBeAuthorisedBy(Rank.SUPERINTENDENT)).isTrue();
        assertThat(Regime.DVPN_DVPO.mayBeAuthorisedBy(Rank.DETECTIVE_SUPERINTENDENT)).isTrue();
        assertThat(Regime.DVPN_DVPO.mayBeAuthorisedBy(Rank.CHIEF_CONSTABLE)).isTrue();
        assertThat(Regime.DVPN_DVPO.mayBeAuthorisedBy(Rank.DETECTIVE_CHIEF_INSPECTOR)).isFalse();
    }

    @Test
    void aNoticeUnderTheNewerActNeedsAnInspector() {
        assertThat(Regime.DAPN_DAPO.mayBeAuthorisedBy(Rank.INSPECTOR)).isTrue();
        assertThat(Regime.DAPN_DAPO.mayBeAuthorisedBy(Rank.DETECTIVE_SERGEANT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PCSO", "POLICE_STAFF", "SPECIAL_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void staffAndSpecialGradesAuthoriseNothing(Rank rank) {
        assertThat(Regime.DVPN_DVPO.mayBeAuthorisedBy(rank)).isFalse();
        assertThat(Regime.DAPN_DAPO.mayBeAuthorisedBy(rank)).isFalse();
    }

    @Test
    void noRegularRankCountsAsASpecialOne() {
        assertThat(Rank.CHIEF_CONSTABLE.isAtLeast(Rank.SPECIAL_CONSTABLE)).isFalse();
        assertThat(Rank.SPECIAL_CONSTABLE.isAtLeast(Rank.SPECIAL_CONSTABLE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aRegimeIsFoundByItsCode(Regime regime) {
        assertThat(Regime.ofCode(regime.code())).contains(regime);
        assertThat(Regime.ofCode(regime.orderWord())).isEmpty();
    }

    @Test
    void theAuthorityOfANoticeIsCited() {
        assertThat(Regime.DVPN_DVPO.noticeAuthoritySource())
                .hasToString("Crime and Security Act 2010 s.24(1)");
        assertThat(Regime.DAPN_DAPO.noticeAuthoritySource())
                .hasToString("Domestic Abuse Act 2021 s.22(8)");
    }
}
