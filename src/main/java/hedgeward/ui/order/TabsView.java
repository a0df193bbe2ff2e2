package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.identity.SamePersonMsg;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The tabs of a case. Each fills itself again when the case changes; the chosen one stays chosen.
final class TabsView {

    private static final int AFTER_TERMS = 4;

    private final Look look;
    private final TabPane root = new TabPane();

    TabsView(
            Look look,
            CaseModel model,
            CaseController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        settle();
        TimelineView timeline = new TimelineView(look);
        PeopleView people = new PeopleView(look, model);
        AuthorisationView authorisation = new AuthorisationView(look, model, controller, now);
        TermsView terms = new TermsView(look);
        VisitsView visits = new VisitsView(look, controller, now, scope);
        BreachesView breaches = new BreachesView(look, controller);
        UpdatesView updates = new UpdatesView(look, model, controller, now, scope);
        HistoryView history = new HistoryView(look, model);
        add("case-tab-timeline", CaseMsg.TAB_TIMELINE, Icon.TIMELINE, timeline.root());
        add("case-tab-decision", CaseMsg.TAB_AUTHORISATION, Icon.SERVICE, authorisation.root());
        add("case-tab-people", CaseMsg.TAB_PEOPLE, Icon.PEOPLE, people.root());
        add("case-tab-conditions", CaseMsg.TAB_CONDITIONS, Icon.DOCUMENT, terms.root());
        add("case-tab-visits", CaseMsg.TAB_VISITS, Icon.VISITS, visits.root());
        add("case-tab-breaches", CaseMsg.TAB_BREACHES, Icon.BREACHES, breaches.root());
        add("case-tab-updates", CaseMsg.TAB_UPDATES, Icon.BELL, updates.root());
        add("case-tab-history", CaseMsg.TAB_HISTORY, Icon.HISTORY, history.root());
        add("case-tab-same-person", SamePersonMsg.TAB, Icon.PEOPLE, controller.samePerson());
        offerNotification(model, controller, scope);
        follow(model, timeline::fill, now, scope);
        followGuarded(model, people::fill, scope);
        followGuarded(model, authorisation::fill, scope);
        follow(model, terms::fill, now, scope);
        follow(model, visits::fill, scope);
        follow(model, breaches::fill, scope);
        followGuarded(model, history::fill, scope);
    }

    private void settle() {
        root.setId("case-tabs");
        root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.setMinSize(0, 0);
    }

    /// Filled again also when what is guarded is shown or hidden.
    private static void followGuarded(CaseModel model, Consumer<CaseOverview> fill, Scope scope) {
        follow(model, fill, scope);
        scope.listen(model.revealedProperty(), _ -> model.overviewProperty().get().ifPresent(fill));
    }

    private static void follow(CaseModel model, Consumer<CaseOverview> fill, Scope scope) {
        scope.observe(model.overviewProperty(), found -> found.ifPresent(fill));
    }

    private static void follow(
            CaseModel model,
            BiConsumer<CaseOverview, Instant> fill,
            ObservableValue<Instant> now,
            Scope scope) {
        Runnable again =
                () ->
                        model.overviewProperty()
                                .get()
                                .ifPresent(overview -> fill.accept(overview, now.getValue()));
        scope.observe(model.overviewProperty(), _ -> again.run());
        scope.listen(now, _ -> again.run());
    }

    Node root() {
        return root;
    }

    private void offerNotification(CaseModel model, CaseController controller, Scope scope) {
        Tab notification =
                tab(
                        "case-tab-notification",
                        CaseMsg.TAB_NOTIFICATION,
                        Icon.SERVICE,
                        controller.notification().root());
        follow(model, overview -> showFor(overview.file(), notification), scope);
    }

    /// Only the respondent of a DAPO has to notify anything.
    private void showFor(CaseFile file, Tab notification) {
        boolean dapo = file.regime() == Regime.DAPN_DAPO && file.order().isPresent();
        boolean shown = root.getTabs().contains(notification);
        if (dapo && !shown) {
            root.getTabs().add(AFTER_TERMS, notification);
        } else if (!dapo && shown) {
            root.getTabs().remove(notification);
        }
    }

    private void add(String id, MsgKey name, Icon icon, Node content) {
        root.getTabs().add(tab(id, name, icon, content));
    }

    private Tab tab(String id, MsgKey name, Icon icon, Node content) {
        Tab tab = new Tab(look.messages().text(name), content);
        tab.setId(id);
        Label picture = new Label();
        picture.setGraphic(icon.node());
        tab.setGraphic(picture);
        return tab;
    }
}
