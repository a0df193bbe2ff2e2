package hedgeward.ui.office;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.London;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.office.holidays.HolidaysController;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class OfficePageTest implements Navigation {

    private final List<PageAddress> opened = new ArrayList<>();
    private final DeskOffice desk = new DeskOffice(at("2026-11-22T21:30"));
    private final Look look = Look.of(new Messages(Locale.UK), London.ZONE);

    @Test
    void withoutASectionTheFirstIsShown() {
        assertThat(page(Places.office()).title()).isEqualTo("Bank holidays");
    }

    @Test
    void aSectionIsFoundByItsAddressAndChoosingOneGoesThere() {
        OfficeController page = page(Places.office("again"));
        Button first = (Button) page.root().lookup("#office-section-holidays");
        WaitForAsyncUtils.waitForAsyncFx(5_000, first::fire);
        assertThat(opened).containsExactly(Places.office("holidays"));
    }

    @Test
    void theListShowsItsDaysTheLatestFirst() {
        OfficeController page = page(Places.office("holidays"));
        TableView<?> days = (TableView<?>) page.root().lookup("#holidays-days");
        assertThat(days.getItems()).hasSameSizeAs(desk.holidays().days());
        assertThat(days.getItems().getFirst()).isEqualTo(desk.holidays().days().getLast());
    }

    @Test
    void picturesOfThePage() throws IOException {
        Snapshots.take("office-holidays", 1366, 768, () -> (Parent) page().root());
    }

    private OfficeController page(PageAddress at) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown(at));
    }

    private OfficeController page() {
        return shown(Places.office("holidays"));
    }

    private OfficeController shown(PageAddress at) {
        OfficeController page = new OfficeController(at, sections(), look, this);
        page.onShown();
        return page;
    }

    private List<OfficeSection> sections() {
        return List.of(section("holidays"), section("again"));
    }

    private OfficeSection section(String id) {
        UiTasks tasks = SameThreadTasks.create();
        return new OfficeSection(
                id,
                OfficeMsg.SECTION_HOLIDAYS,
                Icon.VISITS,
                () ->
                        new HolidaysController(
                                new ReadOffice(desk.unitOfWork, desk.office(), desk::holidays),
                                new HolidaysController.Desk(
                                        tasks, new ChangeRelay(desk.changes, tasks)),
                                look));
    }

    @Override
    public void open(PageAddress address) {
        opened.add(address);
    }

    @Override
    public void openInWindow(PageAddress address) {
        opened.add(address);
    }

    @Override
    public void back() {}

    @Override
    public void forward() {}

    @Override
    public void notify(Notice notice) {}
}
