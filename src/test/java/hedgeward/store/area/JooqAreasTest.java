package hedgeward.store.area;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Saved;
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.Availability;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.law.Regime;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

class JooqAreasTest {

    @TempDir private Path folder;

    @Test
    void aNewOfficeKnowsThePilotAreasAndThatNothingIsKnownAfterThem() {
        try (TestRegister register = TestRegister.in(folder)) {
            var areas = register.read(() -> new JooqAreas(register.current()).getAll());
            Optional<String> cleveland = Optional.of("Cleveland Police");
            assertThat(areas.rows()).hasSize(8);
            assertThat(areas.of(Regime.DAPN_DAPO, cleveland, LocalDate.of(2025, 3, 4)))
                    .isInstanceOf(Availability.NotYet.class);
            assertThat(areas.of(Regime.DAPN_DAPO, cleveland, LocalDate.of(2026, 3, 31)).isOffered())
                    .isTrue();
            assertThat(areas.of(Regime.DAPN_DAPO, cleveland, LocalDate.of(2026, 4, 1)))
                    .isInstanceOf(Availability.Ended.class);
            assertThat(
                            areas.of(Regime.DVPN_DVPO, cleveland, LocalDate.of(2026, 11, 22))
                                    .isOffered())
                    .isTrue();
            assertThat(
                            areas.of(
                                    Regime.DAPN_DAPO,
                                    Optional.of("Metropolitan Police Service"),
                                    LocalDate.of(2025, 6, 1)))
                    .isInstanceOf(Availability.InParts.class);
            assertThat(areas.rows())
                    .filteredOn(row -> row.regime() == Regime.DAPN_DAPO)
                    .allSatisfy(row -> assertThat(row.note().orElse("")).contains("not found"));
        }
    }

    @Test
    void readsBackWhatWasKeptAndRefusesAnOldVersion() {
        try (TestRegister register = TestRegister.in(folder)) {
            JooqAreas areas = new JooqAreas(register.current());
            AreaId id = new AreaId(new UUID(5, 5));
            RegimeArea fresh = area(id, 0, Optional.empty());
            register.write(() -> assertThat(areas.save(fresh)).isEqualTo(Saved.SAVED));
            RegimeArea seen = register.read(() -> areas.findById(id).orElseThrow());
            assertThat(seen).isEqualTo(area(id, 1, Optional.empty()));
            RegimeArea ended = area(id, 1, Optional.of(LocalDate.of(2027, 1, 31)));
            register.write(() -> assertThat(areas.save(ended)).isEqualTo(Saved.SAVED));
            register.write(() -> assertThat(areas.save(ended)).isEqualTo(Saved.STALE));
            assertThat(register.read(() -> areas.findById(id)).orElseThrow().lastDay())
                    .contains(LocalDate.of(2027, 1, 31));
        }
    }

    private static RegimeArea area(AreaId id, long version, Optional<LocalDate> last) {
        return new RegimeArea(
                id,
                version,
                Regime.DAPN_DAPO,
                Optional.of("Fenland Police"),
                Optional.of("East"),
                LocalDate.of(2027, 1, 1),
                last,
                "SI 2027/1",
                "invented for this test",
                Optional.empty());
    }
}
