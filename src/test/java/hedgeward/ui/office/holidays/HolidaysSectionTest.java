package hedgeward.ui.office.holidays;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.holidays.ListFiles;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.London;
import hedgeward.store.holidays.HolidayOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The section over a real register: Monday 30 November is proclaimed on the Saturday before.
@ExtendWith(ApplicationExtension.class)
class HolidaysSectionTest {

    private final List<Notice> told = new ArrayList<>();
    @TempDir private Path folder;
    private HolidayOffice office;
    private ListFiles.Reading file = new ListFiles.Reading.Refused("The list lacks Good Friday.");

    @BeforeEach
    void open() {
        office = new HolidayOffice(folder);
        office.serveAndArrest();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theListShowsItsDaysTheLatestFirst() {
        HolidaysController section = section(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        TableView<?> days = (TableView<?>) section.root().lookup("#holidays-days");
        assertThat(days.getItems().getFirst()).isEqualTo(HolidayOffice.shipped().days().getLast());
    }

    @Test
    void twoPeopleAddADayAfterSeeingWhatMoves() {
        HolidaysController section = section(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        fire(section, "holidays-add");
        mourning(section);
        fire(section, "holidays-preview");

        assertThat(lines(section, "holidays-moves"))
                .contains(
                        "2 open deadlines move:",
                        "DV-2026-0601, in custody: Mon 30 Nov 11:00 → Tue 1 Dec 11:00",
                        "DV-2026-0601, hearing: Mon 30 Nov 16:00 → Tue 1 Dec 16:00");
        sign(section);

        assertThat(office.reading().handle().inUse().list().on(LocalDate.of(2026, 11, 30)))
                .isPresent();
        assertThat(told).singleElement().extracting(Notice::words).asString().contains("2 open");
        assertThat(section.root().lookup("#holidays-moves").isVisible()).isFalse();
    }

    @Test
    void whoWasFirstIsSaidAndWhatWasTypedStays() {
        HolidaysController section = section(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        fire(section, "holidays-add");
        mourning(section);
        fire(section, "holidays-preview");
        office.byTwo(
                new HolidayWish.Proclaim(
                        LocalDate.of(2026, 12, 4), "Feast", "London Gazette 99998 (invented)"),
                "proclaimed");
        sign(section);

        assertThat(problem(section)).contains("Wren").contains("Finch").contains("look at what");
        assertThat(field(section, "holidays-field-name").getText()).isEqualTo("Day of mourning");
        fire(section, "holidays-preview");
        sign(section);
        assertThat(office.reading().handle().inUse().list().on(LocalDate.of(2026, 11, 30)))
                .isPresent();
    }

    @Test
    void whatTheRulesRefuseIsSaid() {
        HolidaysController section = section(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        fire(section, "holidays-add");
        fire(section, "holidays-preview");
        assertThat(problem(section)).startsWith("Give the day");

        set(section, LocalDate.of(2026, 11, 29), "Day of mourning", "London Gazette 99999");
        fire(section, "holidays-preview");
        assertThat(problem(section)).contains("is a Sunday");
    }

    @Test
    void aFileThatCannotBeTrueIsRefusedWithItsReason() {
        HolidaysController section = section(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        fire(section, "holidays-import");
        assertThat(problem(section)).isEqualTo("The list lacks Good Friday.");
    }

    @Test
    void aChosenDayIsWithdrawnWithItsReason() {
        HolidaysController section = section(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        section.model()
                                .chosenProperty()
                                .set(Optional.of(HolidayOffice.shipped().days().getLast())));
        fire(section, "holidays-withdraw");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> field(section, "holidays-field-reason").setText("moved by proclamation"));
        fire(section, "holidays-preview");

        assertThat(lines(section, "holidays-moves")).contains("No open deadline moves.");
    }

    @Test
    void whoMayNotChangeItReadsIt() {
        Actor desk = new Actor("Dunnock", Set.of(Role.DESK), "desk 1");
        HolidaysController section = section(desk, HolidayOffice.SATURDAY);
        assertThat(section.root().lookup("#holidays-add").isDisabled()).isTrue();
        assertThat(section.root().lookup("#holidays-import").isDisabled()).isTrue();
        assertThat(section.root().lookup("#holidays-withdraw").isDisabled()).isTrue();
    }

    @Test
    void ninetyDaysBeforeTheListEndsItSaysSo() {
        HolidaysController before = section(HolidayOffice.WREN, at("2028-10-01T12:00"));
        assertThat(before.root().lookup("#holidays-alarm").getParent().isVisible()).isFalse();
        HolidaysController near = section(HolidayOffice.WREN, at("2028-10-02T12:00"));
        assertThat(((Label) near.root().lookup("#holidays-alarm")).getText())
                .contains("ends in 90 days");
    }

    @Test
    void picturesOfTheSection() throws IOException {
        Snapshots.take("office-holidays", 1140, 700, () -> prepared().root());
    }

    private HolidaysController prepared() {
        HolidaysController section = made(HolidayOffice.WREN, HolidayOffice.SATURDAY);
        section.onAdd();
        section.model().day().set(Optional.of(LocalDate.of(2026, 11, 30)));
        section.model().name().set("Day of mourning");
        section.model().reference().set("London Gazette 99999");
        section.onPreview();
        return section;
    }

    private HolidaysController section(Actor actor, Instant now) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    HolidaysController made = made(actor, now);
                    new Scene(made.root());
                    made.root().applyCss();
                    return made;
                });
    }

    private HolidaysController made(Actor actor, Instant now) {
        UiTasks tasks = SameThreadTasks.create();
        HolidaysController section =
                new HolidaysController(
                        actor,
                        new HolidaysController.UseCases(
                                office.reading(),
                                office.change(),
                                office.approve(),
                                _ -> file,
                                HolidayOffice.shipped()),
                        new HolidaysController.Desk(
                                tasks,
                                new UiTicker(Clock.fixed(now, London.ZONE)),
                                new ChangeRelay(new ChangeBroadcast(), tasks),
                                () -> Optional.of(Path.of("bank-holidays.json")),
                                told::add),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        section.onShown();
        return section;
    }

    private static void mourning(HolidaysController section) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        set(
                                section,
                                LocalDate.of(2026, 11, 30),
                                "Day of mourning",
                                "London Gazette 99999"));
    }

    private static void set(HolidaysController section, LocalDate day, String name, String ref) {
        ((DatePicker) section.root().lookup("#holidays-field-day")).setValue(day);
        field(section, "holidays-field-name").setText(name);
        field(section, "holidays-field-reference").setText(ref);
    }

    private static void sign(HolidaysController section) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    field(section, "consent-name").setText("Finch");
                    field(section, "consent-passphrase").appendText("four five six");
                });
        fire(section, "consent-approve");
    }

    private static void fire(HolidaysController section, String button) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    ((Button) section.root().lookup("#" + button)).fire();
                    section.root().applyCss();
                });
    }

    private static TextField field(HolidaysController section, String id) {
        return (TextField) section.root().lookup("#" + id);
    }

    private static String problem(HolidaysController section) {
        return ((Label) section.root().lookup("#holidays-problem")).getText();
    }

    private static List<String> lines(HolidaysController section, String id) {
        Parent lines = (VBox) section.root().lookup("#" + id);
        return lines.getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map((Node line) -> ((Label) line).getText())
                .toList();
    }
}
