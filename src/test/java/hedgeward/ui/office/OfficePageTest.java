package hedgeward.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.shell.Navigation;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class OfficePageTest implements Navigation {

    private final List<PageAddress> opened = new ArrayList<>();
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

    private OfficeController page(PageAddress at) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown(at));
    }

    private OfficeController shown(PageAddress at) {
        OfficeController page = new OfficeController(at, sections(), look, this);
        page.onShown();
        return page;
    }

    private static List<OfficeSection> sections() {
        return List.of(section("holidays"), section("again"));
    }

    private static OfficeSection section(String id) {
        return new OfficeSection(id, OfficeMsg.SECTION_HOLIDAYS, Icon.VISITS, EmptyPage::new);
    }

    private record EmptyPage() implements Page {
        @Override
        public Parent root() {
            return new StackPane();
        }

        @Override
        public String title() {
            return "";
        }
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
