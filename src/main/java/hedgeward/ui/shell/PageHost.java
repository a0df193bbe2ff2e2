package hedgeward.ui.shell;

import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Shows one page at a time and keeps one instance for an address, with its selection and scroll.
/// Of many, those longest out of view are closed.
final class PageHost {

    private static final int KEPT = 16;

    private final Map<String, PageFactory> factories;
    private final Navigation navigation;
    private final StackPane place = new StackPane();
    private final Map<PageAddress, Page> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
    private Optional<Page> shown = Optional.empty();

    PageHost(Map<String, PageFactory> factories, Navigation navigation) {
        this.factories = factories;
        this.navigation = navigation;
        place.setId("shell-page");
        place.setMinSize(0, 0);
        place.setAlignment(Pos.TOP_LEFT);
    }

    StackPane place() {
        return place;
    }

    /// A new instance, for a window of its own.
    Page create(PageAddress address) {
        PageFactory factory = factories.get(address.page());
        if (factory == null) {
            throw new IllegalArgumentException("no page " + address.page());
        }
        return factory.open(address, navigation);
    }

    /// Brings the page at `address` into view.
    Page show(PageAddress address) {
        Page page = pages.computeIfAbsent(address, this::create);
        if (!shown.equals(Optional.of(page))) {
            shown.ifPresent(Page::onHidden);
            shown = Optional.of(page);
            place.getChildren().setAll(page.root());
            closeOldest();
        }
        page.onShown();
        return page;
    }

    /// Closes every page.
    void close() {
        shown.ifPresent(Page::onHidden);
        shown = Optional.empty();
        place.getChildren().clear();
        pages.values().forEach(Page::close);
        pages.clear();
    }

    private void closeOldest() {
        if (pages.size() > KEPT) {
            PageAddress oldest = pages.keySet().iterator().next();
            Optional.ofNullable(pages.remove(oldest)).ifPresent(Page::close);
        }
    }
}
