package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import java.time.Instant;

/// The tabs of a case. Each fills itself again when the case changes; the chosen one stays chosen.
final class TabsView {

    private final Look look;
    private final TabPane root = new TabPane();

    TabsView(
            Look look,
            CaseModel model,
            CaseController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        TimelineView timeline = new TimelineView(look);
        PeopleView people = new PeopleView(look, model);
        TermsView terms = new TermsView(look);
        VisitsView visits = new VisitsView(look, controller, now, scope);
        BreachesView breaches = new BreachesView(look, controller);
        HistoryView history = new HistoryView(look);
        root.setId("case-tabs");
        root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.setMinSize(0, 0);
        root.getTabs()
                .addAll(
                        tab(
                                "case-tab-timeline",
                                CaseMsg.TAB_TIMELINE,
                                Icon.TIMELINE,
                                timeline.root()),
                        tab("case-tab-people", CaseMsg.TAB_PEOPLE, Icon.PEOPLE, people.root()),
                        tab(
                                "case-tab-conditions",
                                CaseMsg.TAB_CONDITIONS,
                                Icon.DOCUMENT,
                                terms.root()),
                        tab("case-tab-visits", CaseMsg.TAB_VISITS, Icon.VISITS, visits.root()),
                        tab(
                                "case-tab-breaches",
                                CaseMsg.TAB_BREACHES,
                                Icon.BREACHES,
                                breaches.root()),
                        tab("case-tab-history", CaseMsg.TAB_HISTORY, Icon.HISTORY, history.root()));
        scope.observe(
                model.overviewProperty(),
                found ->
                        found.ifPresent(
                                overview -> {
                                    timeline.fill(overview, now.getValue());
                                    people.fill(overview);
                                    terms.fill(overview);
                                    visits.fill(overview);
                                    breaches.fill(overview);
                                    history.fill(overview);
                                }));
        scope.listen(model.revealedProperty(), _ -> again(model, people));
        scope.listen(
                now,
                instant ->
                        model.overviewProperty()
                                .get()
                                .ifPresent(overview -> timeline.fill(overview, instant)));
    }

    Node root() {
        return root;
    }

    private static void again(CaseModel model, PeopleView people) {
        model.overviewProperty().get().ifPresent((CaseOverview overview) -> people.fill(overview));
    }

    private Tab tab(String id, CaseMsg name, Icon icon, Node content) {
        Tab tab = new Tab(look.messages().text(name), content);
        tab.setId(id);
        Label picture = new Label();
        picture.setGraphic(icon.node());
        tab.setGraphic(picture);
        return tab;
    }
}
