package hedgeward.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.clock.Sitting;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the office keeps beside its cases: settings, drafts, the newest sweep.
class JooqOfficeTest {

    private static final Clock CLOCK = Clock.fixed(ImportedRegister.NOW, ZoneOffset.UTC);
    private static final CourtPlan USUAL = CourtPlan.usual(ImportedRegister.holidays().current());

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
                        new CourtPlan(
                                List.of(
                                        new Court(
                                                "Sandford  Magistrates",
                                                evenings(),
                                                Duration.ofMinutes(5)),
                                        USUAL.usualCourt()),
                                Duration.ofMinutes(45)));
        assertThat(register.<OfficeSettings>tried(() -> kept(first)))
                .usingRecursiveComparison()
                .isEqualTo(first);
        OfficeSettings found =
                register.tried(
                        () -> {
                            kept(first);
                            return kept(second);
                        });
        assertThat(found.courts().courts())
                .extracting(Court::name)
                .containsExactly("Sandford Magistrates", "The usual court");
        assertThat(found.courts().cellsToDock()).isEqualTo(Duration.ofMinutes(45));
        assertThat(found.courts().usualCourt().sittings())
                .usingRecursiveComparison()
                .isEqualTo(evenings());
        assertThat(found.name()).isEqualTo(second.name());
    }

    @Test
    void readsSittingsAsTheFirstReleaseKeptThem() {
        assertThat(
                        SittingsText.read(
                                        "MONDAY 10:00 14:00\nSATURDAY 18:00", evenings().closedOn())
                                .times())
                .isEqualTo(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(sitting("10:00", "13:00"), sitting("14:00", "16:30")),
                                DayOfWeek.SATURDAY,
                                List.of(sitting("18:00", "23:59"))));
    }

    private static CourtSittings evenings() {
        return new CourtSittings(
                Map.of(
                        DayOfWeek.TUESDAY,
                        List.of(sitting("09:45", "12:00")),
                        DayOfWeek.FRIDAY,
                        List.of()),
                List.of(sitting("10:00", "11:00")),
                Disregarded.asEnacted(ImportedRegister.holidays().current()));
    }

    private static Sitting sitting(String from, String until) {
        return new Sitting(LocalTime.parse(from), LocalTime.parse(until));
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

    private static OfficeSettings settings(String name, Optional<String> force, CourtPlan courts) {
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
                courts,
                force.isPresent()
                        ? new VisitTemplate("one visit only", List.of(slot))
                        : VisitTemplate.standard());
    }
}
