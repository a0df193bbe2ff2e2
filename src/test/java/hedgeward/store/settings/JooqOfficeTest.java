package hedgeward.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.store.draft.JooqDrafts;
import hedgeward.store.expiry.JooqSweepRuns;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the office keeps beside its cases: settings, drafts, the newest sweep.
class JooqOfficeTest {

    private static final Clock CLOCK = Clock.fixed(ImportedRegister.NOW, ZoneOffset.UTC);
    private static final CourtSittings USUAL =
            CourtSittings.usual(ImportedRegister.holidays().current());

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void open() {
        register = TestRegister.in(folder.resolve("office"));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void keepsWhatTheOfficeSetsForItself() {
        OfficeSettings first = settings("Sandford", Optional.empty(), USUAL);
        OfficeSettings second =
                settings(
                        "Sandford\nNorth",
                        Optional.of("Sandford Constabulary"),
                        new CourtSittings(
                                Map.of(
                                        DayOfWeek.TUESDAY,
                                        List.of(LocalTime.of(9, 45)),
                                        DayOfWeek.FRIDAY,
                                        List.of()),
                                Disregarded.asEnacted(ImportedRegister.holidays().current())));
        assertThat(register.<OfficeSettings>tried(() -> kept(first)))
                .usingRecursiveComparison()
                .isEqualTo(first);
        OfficeSettings found =
                register.tried(
                        () -> {
                            kept(first);
                            return kept(second);
                        });
        assertThat(found).usingRecursiveComparison().isEqualTo(second);
    }

    @Test
    void keepsADraftForItsAuthorAndForm() {
        JooqDrafts drafts = new JooqDrafts(register.current());
        register.tried(
                () -> {
                    drafts.keep("marigold", "visit", Map.of("notes", "half a sen", "seen", "yes"));
                    drafts.keep("marigold", "visit", Map.of("notes", "half a sentence"));
                    drafts.keep("marigold", "breach", Map.of("words", "shouted"));
                    assertThat(drafts.find("marigold", "visit"))
                            .contains(Map.of("notes", "half a sentence"));
                    assertThat(drafts.find("primrose", "visit")).isEmpty();
                    drafts.delete("marigold", "visit");
                    assertThat(drafts.find("marigold", "visit")).isEmpty();
                    assertThat(drafts.find("marigold", "breach")).isPresent();
                    return true;
                });
    }

    @Test
    void remembersTheNewestSweep() {
        JooqSweepRuns runs = new JooqSweepRuns(register.current());
        Instant later = ImportedRegister.NOW.plusSeconds(30);
        register.tried(
                () -> {
                    assertThat(runs.findLast()).isEmpty();
                    runs.completed(ImportedRegister.NOW);
                    runs.completed(later);
                    assertThat(runs.findLast()).contains(later);
                    return true;
                });
    }

    private static OfficeSettings kept(OfficeSettings settings) {
        JooqOffice office =
                new JooqOffice(
                        register.current(),
                        ImportedRegister.holidays(),
                        new TimeOrderedIds(CLOCK),
                        CLOCK);
        office.keep(settings);
        return office.settings();
    }

    private static OfficeSettings settings(
            String name, Optional<String> force, CourtSittings sittings) {
        VisitTemplate.Slot slot =
                new VisitTemplate.Slot(
                        VisitPurpose.PRE_EXPIRY,
                        VisitTemplate.Anchor.LAST_DAY,
                        3,
                        LocalTime.of(9, 30),
                        LocalTime.of(12, 0));
        return new OfficeSettings(
                name,
                force,
                true,
                sittings,
                force.isPresent()
                        ? new VisitTemplate("one visit only", List.of(slot))
                        : VisitTemplate.standard());
    }
}
