package hedgeward.domain.area;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.Regime;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class RegimeAreasTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final RegimeArea dvpn = row(1, Regime.DVPN_DVPO, "", "", Optional.empty());
    private final RegimeArea whole =
            row(2, Regime.DAPN_DAPO, "Fenland Police", "", Optional.of(LAST));
    private final RegimeArea east =
            row(3, Regime.DAPN_DAPO, "Moorland Police", "East", Optional.of(LAST));
    private final RegimeArea west =
            row(4, Regime.DAPN_DAPO, "Moorland Police", "West", Optional.of(LAST));
    private final RegimeAreas areas = new RegimeAreas(List.of(dvpn, whole, east, west));

    @Test
    void listsEachForceOnceInAlphabeticalOrder() {
        assertThat(new RegimeAreas(List.of(west, east, whole, dvpn)).forces())
                .containsExactly("Fenland Police", "Moorland Police");
    }

    @Test
    void aForceWhoseTermsAreOverIsToldOfTheOneThatEndedLast() {
        RegimeArea longer =
                row(5, Regime.DAPN_DAPO, "Fenland Police", "", Optional.of(LAST.plusDays(9)));
        RegimeAreas two = new RegimeAreas(List.of(whole, longer, whole));
        assertThat(two.of(Regime.DAPN_DAPO, Optional.of("Fenland Police"), LAST.plusDays(10)))
                .isEqualTo(new Availability.Ended(longer));
    }

    @Test
    void aRowForAllForcesNeedsNoForce() {
        assertThat(areas.of(Regime.DVPN_DVPO, Optional.empty(), FIRST))
                .isEqualTo(new Availability.Everywhere(dvpn));
    }

    @Test
    void runsFromItsFirstDayToItsLast() {
        Optional<String> ours = Optional.of("fenland police ");
        assertThat(areas.of(Regime.DAPN_DAPO, ours, FIRST.minusDays(1)))
                .isEqualTo(new Availability.NotYet(whole));
        assertThat(areas.of(Regime.DAPN_DAPO, ours, FIRST))
                .isEqualTo(new Availability.Everywhere(whole));
        assertThat(areas.of(Regime.DAPN_DAPO, ours, LAST))
                .isEqualTo(new Availability.Everywhere(whole));
        assertThat(areas.of(Regime.DAPN_DAPO, ours, LAST.plusDays(1)))
                .isEqualTo(new Availability.Ended(whole));
    }

    @Test
    void namesThePartsWhereOnlyPartsHaveIt() {
        Availability answer = areas.of(Regime.DAPN_DAPO, Optional.of("Moorland Police"), FIRST);
        assertThat(answer).isEqualTo(new Availability.InParts(List.of(east, west)));
        assertThat(answer.isOffered()).isTrue();
    }

    @Test
    void isNotOfferedToAForceOfNoRowNorToAnOfficeWithoutOne() {
        Availability elsewhere = areas.of(Regime.DAPN_DAPO, Optional.of("Downland Police"), FIRST);
        assertThat(elsewhere).isEqualTo(new Availability.NotHere());
        assertThat(elsewhere.isOffered()).isFalse();
        assertThat(areas.of(Regime.DAPN_DAPO, Optional.empty(), FIRST))
                .isEqualTo(new Availability.ForceNotSet());
    }

    @Test
    void aRowForAllForcesThatHasNotBegunIsToCome() {
        RegimeAreas everywhere = new RegimeAreas(List.of(dvpn));
        assertThat(
                        everywhere.of(
                                Regime.DVPN_DVPO,
                                Optional.of("Fenland Police"),
                                FIRST.minusDays(1)))
                .isEqualTo(new Availability.NotYet(dvpn));
        assertThat(
                        new RegimeAreas(List.of(whole))
                                .of(Regime.DAPN_DAPO, Optional.of("Moorland Police"), FIRST))
                .as("another force's")
                .isEqualTo(new Availability.NotHere());
    }

    @Test
    void isOfferedWhereItRunsAndNowhereElse() {
        assertThat(new Availability.Everywhere(dvpn).isOffered()).isTrue();
        assertThat(new Availability.InParts(List.of(east)).isOffered()).isTrue();
        assertThat(
                        List.of(
                                new Availability.NotYet(whole),
                                new Availability.Ended(whole),
                                new Availability.NotHere(),
                                new Availability.ForceNotSet()))
                .noneMatch(Availability::isOffered);
    }

    @Test
    void saysWhatIsWrongWithARow() {
        assertThat(row(5, Regime.DAPN_DAPO, "", "East", Optional.empty()).problem())
                .contains(RegimeArea.Problem.PLACE_WITHOUT_FORCE);
        assertThat(row(6, Regime.DAPN_DAPO, "", "", Optional.of(FIRST.minusDays(1))).problem())
                .contains(RegimeArea.Problem.ENDS_BEFORE_IT_BEGINS);
        assertThat(row(7, Regime.DAPN_DAPO, "", "", Optional.of(FIRST)).problem()).isEmpty();
        assertThat(east.problem()).isEmpty();
        assertThat(told(" ", "legislation.gov.uk").problem())
                .contains(RegimeArea.Problem.INSTRUMENT_MISSING);
        assertThat(told("SI 2024/1191", " ").problem()).contains(RegimeArea.Problem.SOURCE_MISSING);
    }

    private static RegimeArea told(String instrument, String source) {
        return new RegimeArea(
                new AreaId(new UUID(9, 8)),
                1,
                Regime.DAPN_DAPO,
                Optional.empty(),
                Optional.empty(),
                FIRST,
                Optional.empty(),
                instrument,
                source,
                Optional.empty());
    }

    private static RegimeArea row(
            int number, Regime regime, String force, String place, Optional<LocalDate> last) {
        return new RegimeArea(
                new AreaId(new UUID(9, number)),
                1,
                regime,
                Optional.of(force).filter(f -> !f.isEmpty()),
                Optional.of(place).filter(p -> !p.isEmpty()),
                FIRST,
                last,
                "SI 2024/1191",
                "legislation.gov.uk",
                Optional.empty());
    }
}
