package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where each point stands, by regime and by what was broken.
class PointToProveTest {

    @ParameterizedTest
    @CsvSource({
        "DVPN_DVPO, NOTICE, CSA 2010 s.26, CSA 2010 s.25(2), DVPN",
        "DVPN_DVPO, ORDER, CSA 2010 s.29, CSA 2010 s.29, DVPO",
        "DAPN_DAPO, NOTICE, DAA 2021 s.26, DAA 2021 s.25(3), DAPN",
        "DAPN_DAPO, ORDER, DAA 2021 s.39, DAA 2021 s.39, DAPO"
    })
    void everyPointNamesThePaperAndTheSectionItStandsIn(
            Regime regime, BreachOf broken, String power, String service, String paper) {
        PointToProve act = point(regime, broken, Point.ACT);
        PointToProve knowledge = point(regime, broken, Point.KNOWLEDGE);
        assertThat(act.source().shortly()).isEqualTo(power);
        assertThat(knowledge.source().shortly()).isEqualTo(service);
        assertThat(knowledge.question()).contains(paper);
    }

    private static PointToProve point(Regime regime, BreachOf broken, Point wanted) {
        return PointToProve.of(regime, broken).stream()
                .filter(p -> p.point() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
