package hedgeward.ui.shell;

import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The search box: pages and actions are found at once by their words, cases in the background by
/// reference or name. Choosing a line does it and empties the box.
final class CommandPalette {

    private static final Duration READING_PAUSE = Duration.millis(1_200);

    private final Look look;
    private final ShellContents contents;
    private final Navigation navigation;
    private final Lane lane;
    private final Lane noting;
    private final PauseTransition rest;
    private final PaletteModel model = new PaletteModel();
    private final PaletteView view;

    CommandPalette(
            Look look, ShellContents contents, Navigation navigation, UiTasks tasks, Scope scope) {
        this.look = look;
        this.contents = contents;
        this.navigation = navigation;
        this.lane = tasks.lane();
        this.noting = tasks.lane();
        this.rest = new PauseTransition(READING_PAUSE);
        rest.setOnFinished(_ -> onRested());
        scope.onEnd(rest::stop);
        this.view = new PaletteView(look, model, this, scope);
        scope.listen(model.typedProperty(), this::onTyped);
    }

    PaletteView view() {
        return view;
    }

    /// The box was entered: offers every page and action.
    void onOpened() {
        model.openProperty().set(true);
        onTyped(model.typedProperty().get());
    }

    /// The box was left or emptied by Esc.
    void onClosed() {
        lane.forget();
        rest.stop();
        model.openProperty().set(false);
        model.typedProperty().set("");
        model.hits().clear();
    }

    /// A line was chosen.
    void onChosen(PaletteHit hit) {
        view.leave();
        hit.choose().run();
    }

    private void onTyped(String typed) {
        if (!model.openProperty().get()) {
            return;
        }
        String wanted = typed.strip();
        List<PaletteHit> known = pagesAndActions(wanted);
        model.hits().setAll(known);
        if (wanted.isEmpty()) {
            lane.forget();
            rest.stop();
            return;
        }
        lane.run(() -> contents.search().find(wanted), found -> show(found, known));
        rest.playFromStart();
    }

    /// Who looks somebody up need not open anything; the look is logged.
    void onRested() {
        String wanted = model.typedProperty().get().strip();
        noting.run(
                () -> {
                    contents.search().rested(wanted);
                    return wanted;
                },
                _ -> {});
    }

    private void show(List<SearchHit> found, List<PaletteHit> known) {
        List<PaletteHit> all = new ArrayList<>(found.stream().map(this::caseHit).toList());
        all.addAll(known);
        model.hits().setAll(all);
    }

    private List<PaletteHit> pagesAndActions(String wanted) {
        Stream<PaletteHit> pages = contents.rail().stream().map(this::pageHit);
        Stream<PaletteHit> actions =
                contents.actions().apply(navigation).stream().map(this::actionHit);
        return Stream.concat(pages, actions).filter(hit -> holds(hit.words(), wanted)).toList();
    }

    private PaletteHit pageHit(Destination place) {
        return new PaletteHit(
                place.icon(),
                look.messages().text(place.word()),
                look.messages().text(ShellMsg.SEARCH_KIND_PAGE),
                () -> navigation.open(place.address()));
    }

    private PaletteHit actionHit(PaletteAction action) {
        return new PaletteHit(
                action.icon(),
                look.messages().text(action.word()),
                look.messages().text(ShellMsg.SEARCH_KIND_ACTION),
                action.run());
    }

    private PaletteHit caseHit(SearchHit hit) {
        return new PaletteHit(
                Icon.DOCUMENT, hit.reference(), hit.detail(), () -> navigation.open(hit.page()));
    }

    private boolean holds(String words, String wanted) {
        Locale locale = look.messages().locale();
        return words.toLowerCase(locale).contains(wanted.toLowerCase(locale));
    }
}
