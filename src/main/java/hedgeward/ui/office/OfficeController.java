package hedgeward.ui.office;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.shell.Navigation;

import javafx.scene.Parent;

import java.util.List;

/// The Office page at one of its sections. Choosing another goes to that section's own address, so
/// that going back leads to the section before.
public final class OfficeController implements Page {

    private final Look look;
    private final Navigation navigation;
    private final OfficeModel model;
    private final Page content;
    private final OfficeView view;

    /// @param at names a section; without one the first is shown
    public OfficeController(
            PageAddress at, List<OfficeSection> sections, Look look, Navigation navigation) {
        this.look = look;
        this.navigation = navigation;
        this.model = OfficeModel.of(sections, at);
        this.content = model.chosen().content().get();
        this.view = new OfficeView(look, model, content.root(), this::onChosen);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(model.chosen().word());
    }

    @Override
    public void onShown() {
        view.focus();
        content.onShown();
    }

    @Override
    public void onHidden() {
        content.onHidden();
    }

    @Override
    public void close() {
        content.close();
    }

    void onChosen(OfficeSection section) {
        navigation.open(section.address());
    }
}
