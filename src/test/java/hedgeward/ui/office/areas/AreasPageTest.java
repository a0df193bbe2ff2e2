package hedgeward.ui.office.areas;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.area.ChooseForce;
import hedgeward.app.area.KeepArea;
import hedgeward.app.area.ReadAreas;
import hedgeward.app.audit.LastChange;
import hedgeward.app.fakes.MemoryAreas;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.law.Regime;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class AreasPageTest {

    private static final Actor ADMINISTRATOR =
            new Actor("a.admin", Set.of(Role.ADMINISTRATOR), "desk 3");

    private static final Actor OTHER = new Actor("o.admin", Set.of(Role.ADMINISTRATOR), "desk 4");

    private final DeskOffice desk = new DeskOffice(at("2026-11-22T21:30"));
    private final Keeping office = new Keeping(desk.office().settings());
    private final MemoryAreas areas = new MemoryAreas();
    private final Look look = Look.of(new Messages(Locale.UK), London.ZONE);

    @BeforeEach
    void rows() {
        areas.put(row(1, Regime.DVPN_DVPO, Optional.empty(), Optional.empty()));
        areas.put(
                row(
                        2,
                        Regime.DAPN_DAPO,
                        Optional.of("Fenland Police"),
                        Optional.of(LocalDate.of(2026, 3, 31))));
    }

    @Test
    void saysWhatOurForceMayUseTodayAndWhyNot() {
        AreasController page = onFx(() -> shown(ADMINISTRATOR));
        assertThat(today(page, Regime.DVPN_DVPO)).contains("available");
        assertThat(today(page, Regime.DAPN_DAPO))
                .contains("not available since Tue 31 Mar 2026", "SI 2024/1191", "not found");
    }

    @Test
    void anAdministratorEndsARowAndTheLogKeepsTheOldDay() {
        AreasController page = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    page.onChosen(areas.getAll().rows().get(1));
                    form(page).lastDay().set(Optional.of(LocalDate.of(2027, 3, 31)));
                    page.onKeep();
                    return true;
                });
        assertThat(areas.findById(new AreaId(new UUID(3, 2))).orElseThrow().lastDay())
                .contains(LocalDate.of(2027, 3, 31));
        assertThat(desk.actions()).containsExactly("area.keep");
        assertThat(desk.memory.audit.entries().getFirst().detail())
                .containsEntry("last", "2026-03-31 → 2027-03-31");
        assertThat(today(page, Regime.DAPN_DAPO)).contains("available until Wed 31 Mar 2027");
    }

    @Test
    void twoPeoplesChangesOfARowAreMergedFieldByField() {
        AreasController mine = onFx(() -> shown(ADMINISTRATOR));
        AreasController theirs = onFx(() -> shown(OTHER));
        onFx(
                () -> {
                    mine.onChosen(areas.getAll().rows().get(1));
                    form(mine).instrument().set("SI 2027/7");
                    form(mine).lastDay().set(Optional.of(LocalDate.of(2028, 3, 31)));
                    theirs.onChosen(areas.getAll().rows().get(1));
                    form(theirs).note().set("Read again on 20 November.");
                    form(theirs).lastDay().set(Optional.of(LocalDate.of(2027, 3, 31)));
                    theirs.onKeep();
                    mine.onKeep();
                    return true;
                });
        assertThat(mine.model().conflictProperty().get().orElseThrow().by()).contains("o.admin");
        assertThat(form(mine).instrument().get()).isEqualTo("SI 2027/7");
        onFx(
                () -> {
                    mine.onMerged(
                            mine.model()
                                    .conflictProperty()
                                    .get()
                                    .orElseThrow()
                                    .merge()
                                    .merged(Map.of(AreaField.LAST_DAY, Merge.Choice.YOURS))
                                    .orElseThrow());
                    return true;
                });
        RegimeArea kept = areas.findById(new AreaId(new UUID(3, 2))).orElseThrow();
        assertThat(kept.instrument()).isEqualTo("SI 2027/7");
        assertThat(kept.note()).contains("Read again on 20 November.");
        assertThat(kept.lastDay()).contains(LocalDate.of(2028, 3, 31));
        assertThat(mine.model().conflictProperty().get()).isEmpty();
    }

    private AreasController conflicted() {
        AreasController page = shown(ADMINISTRATOR);
        RegimeArea row = areas.getAll().rows().getLast();
        page.onChosen(row);
        form(page).instrument().set("SI 2027/9");
        form(page).lastDay().set(Optional.of(LocalDate.of(2029, 3, 31)));
        AreasController other = shown(OTHER);
        other.onChosen(row);
        form(other).source().set("legislation.gov.uk, read again");
        form(other).lastDay().set(Optional.of(LocalDate.of(2027, 6, 30)));
        other.onKeep();
        page.onKeep();
        return page;
    }

    @Test
    void ourForceIsNotSetOverWhatSomebodyElseSetAndStaysTyped() {
        AreasController mine = onFx(() -> shown(ADMINISTRATOR));
        AreasController theirs = onFx(() -> shown(OTHER));
        onFx(
                () -> {
                    mine.model().force().set("Downland Police");
                    theirs.model().force().set("Moorland Police");
                    theirs.onForce();
                    return true;
                });
        assertThat(mine.model().force().get()).isEqualTo("Downland Police");
        onFx(
                () -> {
                    mine.onForce();
                    return true;
                });
        assertThat(office.settings.force()).contains("Moorland Police");
        assertThat(mine.model().saidProperty().get().orElseThrow())
                .contains("o.admin", "Moorland Police");
        onFx(
                () -> {
                    mine.onForce();
                    return true;
                });
        assertThat(office.settings.force()).contains("Downland Police");
    }

    @Test
    void aRowWithoutItsSourceIsRefusedBesideTheField() {
        AreasController page = onFx(() -> shown(ADMINISTRATOR));
        onFx(
                () -> {
                    page.onNew();
                    form(page).from().set(Optional.of(LocalDate.of(2027, 1, 1)));
                    form(page).instrument().set("SI 2027/1");
                    page.onKeep();
                    return true;
                });
        assertThat(form(page).source().problemProperty().get()).isPresent();
        assertThat(areas.getAll().rows()).hasSize(2);
    }

    @Test
    void whoeverDoesNotManageTheOfficeOnlyReads() {
        AreasController page = onFx(() -> shown(DeskOffice.CASE_OFFICER));
        assertThat(page.root().lookup("#areas-new")).isNull();
        onFx(
                () -> {
                    page.onNew();
                    form(page).from().set(Optional.of(LocalDate.of(2027, 1, 1)));
                    page.onKeep();
                    return true;
                });
        assertThat(areas.getAll().rows()).hasSize(2);
        assertThat(page.model().saidProperty().get()).isPresent();
    }

    @Test
    void picturesOfTheSection() throws IOException {
        Snapshots.take(
                "office-areas",
                1366,
                768,
                () -> {
                    AreasController page = shown(ADMINISTRATOR);
                    page.onChosen(areas.getAll().rows().get(1));
                    return page.root();
                });
        Snapshots.take("office-areas-conflict", 1366, 768, () -> conflicted().root());
    }

    private static AreaForm form(AreasController page) {
        return page.model().formProperty().get().orElseThrow();
    }

    private static String today(AreasController page, Regime regime) {
        return ((Label) page.root().lookup("#areas-today-" + regime.code())).getText();
    }

    private AreasController shown(Actor actor) {
        UiTasks tasks = SameThreadTasks.create();
        AreasController page =
                new AreasController(
                        actor,
                        new AreasController.Steps(
                                new ReadAreas(desk.unitOfWork, areas, office),
                                new KeepArea(desk.unitOfWork, areas, desk.audit, desk.ids),
                                new ChooseForce(desk.unitOfWork, office, desk.audit),
                                new LastChange(desk.unitOfWork, desk.audit, desk.gate),
                                List.of("Downland Police")),
                        new AreasController.Desk(
                                tasks,
                                new UiTicker(desk.clock),
                                new ChangeRelay(desk.changes, tasks)),
                        look);
        page.onShown();
        return page;
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }

    private static RegimeArea row(
            int number, Regime regime, Optional<String> force, Optional<LocalDate> last) {
        return new RegimeArea(
                new AreaId(new UUID(3, number)),
                1,
                regime,
                force,
                Optional.empty(),
                LocalDate.of(2024, 11, 27),
                last,
                "SI 2024/1191",
                "legislation.gov.uk",
                last.map(_ -> "Position after 31 March 2026: not found."));
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
