package hedgeward.ui.office.courts;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.LastChange;
import hedgeward.app.office.KeepCourts;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.London;
import hedgeward.domain.clock.Sitting;
import hedgeward.domain.correction.Merge;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class CourtsPageTest {

    private static final Actor ADMINISTRATOR =
            new Actor("a.admin", Set.of(Role.ADMINISTRATOR), "desk 3");

    private final DeskOffice desk = new DeskOffice(at("2026-11-22T21:30"));
    private final Keeping office = new Keeping(desk.office().settings());
    private final Look look = Look.of(new Messages(Locale.UK), London.ZONE);

    @Test
    void keepsCourtsAndMarginAndLogsOldAndNew() {
        CourtsController page = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    CourtForm usual = page.model().courts().getFirst();
                    usual.name().set("Larkrise Magistrates’ Court");
                    usual.travel().set("25");
                    Objects.requireNonNull(usual.days().get(DayOfWeek.SATURDAY)).set("");
                    usual.bankHolidays().set("0930-12.00");
                    page.model().margin().set("40");
                    page.onKeep();
                    return true;
                });
        Court kept = office.settings.courts().usualCourt();
        assertThat(kept.name()).isEqualTo("Larkrise Magistrates’ Court");
        assertThat(kept.travel()).isEqualTo(Duration.ofMinutes(25));
        assertThat(kept.sittings().times()).doesNotContainKey(DayOfWeek.SATURDAY);
        assertThat(kept.sittings().onBankHolidays())
                .containsExactly(new Sitting(LocalTime.of(9, 30), LocalTime.of(12, 0)));
        assertThat(office.settings.courts().cellsToDock()).isEqualTo(Duration.ofMinutes(40));
        assertThat(desk.memory.audit.entries().getFirst().detail().get("courts"))
                .startsWith("The usual court, 30 min, MONDAY 10:00-13:00 14:00-16:30")
                .contains("→ Larkrise Magistrates’ Court, 25 min")
                .endsWith("bank holidays 09:30-12:00; margin 40 min");
    }

    @Test
    void aSecondCourtMayBecomeTheUsualOne() {
        CourtsController page = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    page.model().add();
                    CourtForm second = page.model().courts().getLast();
                    second.name().set("Fenland Magistrates’ Court");
                    page.model().makeUsual(second);
                    page.onKeep();
                    return true;
                });
        assertThat(office.settings.courts().courts())
                .extracting(Court::name)
                .containsExactly("Fenland Magistrates’ Court", "The usual court");
    }

    @Test
    void courtsSomebodyElseKeptMeanwhileAreSaidAndNotOverwrittenUnasked() {
        CourtsController mine = onFx(() -> shown(ADMINISTRATOR));
        CourtsController theirs = onFx(() -> shown(ADMINISTRATOR));
        keepMargin(theirs, "40");
        keepMargin(theirs, "45");
        keepMargin(mine, "20");
        assertThat(office.settings.courts().cellsToDock()).isEqualTo(Duration.ofMinutes(45));
        PlanConflict conflict = mine.model().conflictProperty().get().orElseThrow();
        assertThat(conflict.by()).startsWith("a.admin changed this on Sun 22 Nov");
        assertThat(mine.model().margin().get()).isEqualTo("20");
        onFx(
                () -> {
                    mine.onMerged(
                            conflict.merge()
                                    .merge()
                                    .merged(
                                            Map.of(
                                                    new CourtFact("", CourtPart.MARGIN),
                                                    Merge.Choice.YOURS))
                                    .orElseThrow());
                    return true;
                });
        assertThat(office.settings.courts().cellsToDock()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void courtsBothAddedAndPiecesBothChangedAreKeptTogether() {
        CourtsController mine = onFx(() -> shown(ADMINISTRATOR));
        CourtsController theirs = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    theirs.model().courts().getFirst().travel().set("25");
                    add(theirs, "Fenland Magistrates’ Court", false);
                    theirs.onKeep();
                    mine.model().courts().getFirst().bankHolidays().set("09:30-12:00");
                    add(mine, "Larkrise Magistrates’ Court", true);
                    mine.onKeep();
                    PlanConflict both = mine.model().conflictProperty().get().orElseThrow();
                    mine.onMerged(both.merge().merge().merged(Map.of()).orElseThrow());
                    return true;
                });
        List<Court> kept = office.settings.courts().courts();
        assertThat(kept)
                .extracting(Court::name)
                .containsExactly(
                        "Larkrise Magistrates’ Court",
                        "The usual court",
                        "Fenland Magistrates’ Court");
        assertThat(kept.get(1).travel()).isEqualTo(Duration.ofMinutes(25));
        assertThat(kept.get(1).sittings().onBankHolidays()).hasSize(1);
    }

    @Test
    void whereBothTogetherWouldLeaveNoCourtWhatIsTypedStaysAndIsSaid() {
        CourtsController mine = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    add(mine, "Fenland Magistrates’ Court", false);
                    mine.onKeep();
                    return true;
                });
        CourtsController theirs = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    theirs.model().remove(theirs.model().courts().getLast());
                    theirs.onKeep();
                    mine.model().remove(mine.model().courts().getFirst());
                    mine.onKeep();
                    PlanConflict both = mine.model().conflictProperty().get().orElseThrow();
                    mine.onMerged(both.merge().merge().merged(Map.of()).orElseThrow());
                    return true;
                });
        assertThat(office.settings.courts().courts()).hasSize(1);
        assertThat(mine.model().saidProperty().get().orElseThrow())
                .contains("Now: The usual court", "what you typed is still here");
        assertThat(mine.model().courts().getFirst().name().get())
                .isEqualTo("Fenland Magistrates’ Court");
    }

    private static void add(CourtsController page, String name, boolean isUsual) {
        page.model().add();
        CourtForm added = page.model().courts().getLast();
        added.name().set(name);
        if (isUsual) {
            page.model().makeUsual(added);
        }
    }

    private static void keepMargin(CourtsController page, String minutes) {
        onFx(
                () -> {
                    page.model().margin().set(minutes);
                    page.onKeep();
                    return true;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10", "13:00-10:00", "10:00-25:00", "10:00-13:00 12:00-14:00", "mornings"})
    void whatIsNoSittingIsSaidBesideItsField(String typed) {
        CourtsController page = onFx(() -> shown(ADMINISTRATOR));
        CourtForm usual = page.model().courts().getFirst();
        onFx(
                () -> {
                    Objects.requireNonNull(usual.days().get(DayOfWeek.MONDAY)).set(typed);
                    page.onKeep();
                    return true;
                });
        assertThat(
                        Objects.requireNonNull(usual.days().get(DayOfWeek.MONDAY))
                                .problemProperty()
                                .get())
                .isPresent();
        assertThat(desk.actions()).isEmpty();
    }

    @Test
    void whoeverDoesNotManageTheOfficeOnlyReads() {
        CourtsController page = onFx(() -> shown(DeskOffice.CASE_OFFICER));
        assertThat(page.root().lookup("#courts-save")).isNull();
        onFx(
                () -> {
                    page.onKeep();
                    return true;
                });
        assertThat(desk.actions()).isEmpty();
        assertThat(page.model().saidProperty().get()).isPresent();
    }

    @Test
    void picturesOfTheSection() throws IOException {
        Snapshots.take("office-courts", 1000, 680, () -> shown(ADMINISTRATOR).root());
        Snapshots.take("office-courts-conflict", 1000, 680, this::conflicted);
    }

    private Parent conflicted() {
        CourtsController mine = shown(ADMINISTRATOR);
        CourtsController theirs = shown(ADMINISTRATOR);
        String other = "40".equals(theirs.model().margin().get()) ? "50" : "40";
        theirs.model().margin().set(other);
        theirs.onKeep();
        mine.model().margin().set("20");
        add(mine, "Larkrise Magistrates’ Court", false);
        mine.onKeep();
        return mine.root();
    }

    private CourtsController shown(Actor actor) {
        CourtsController page =
                new CourtsController(
                        actor,
                        new CourtsController.Steps(
                                new ReadOffice(desk.unitOfWork, office, desk::holidays),
                                new KeepCourts(desk.unitOfWork, office, desk.audit),
                                new LastChange(desk.unitOfWork, desk.audit, desk.gate),
                                List.of("Larkrise Magistrates’ Court")),
                        SameThreadTasks.create(),
                        look);
        page.onShown();
        return page;
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work::get);
    }

    private static final class Keeping implements Office {
        private OfficeSettings settings;

        Keeping(OfficeSettings settings) {
            this.settings = settings;
        }

        @Override
        public OfficeSettings settings() {
            return settings;
        }

        @Override
        public void keep(OfficeSettings changed) {
            settings = changed;
        }
    }
}
