package hedgeward.ui.order.neworder;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.OrderRoute;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.order.form.Fields;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The fields of the order itself; what does not apply is not shown.
record OrderCard(
        Look look, NewOrderModel.Order order, Fields fields, LocalDate today, Scope scope) {

    private static final int ROWS = 2;

    VBox root() {
        FieldRow lastDay = fields.day("last-day", NewOrderMsg.LAST_DAY, order.lastDay());
        FieldRow event = fields.text("event", NewOrderMsg.EVENT, order.event());
        FieldRow aware =
                fields.moment("aware-at", NewOrderMsg.AWARE_AT, order.awareAt(), today)
                        .advice(NewOrderMsg.AWARE_ADVICE);
        FieldRow returns = returns();
        scope.observe(
                order.ends().valueProperty(),
                ends -> {
                    show(ends == NewOrderModel.Ends.LAST_DAY, lastDay);
                    show(ends == NewOrderModel.Ends.EVENT, event);
                });
        scope.observe(
                order.telling().valueProperty(),
                telling -> {
                    show(telling == NewOrderModel.Telling.WITHOUT, aware);
                    show(telling == NewOrderModel.Telling.WITHOUT, returns);
                });
        VBox card =
                Boxes.card(
                        look.widgets().section(NewOrderMsg.PART_COURT),
                        look.forms().twoColumns(first().toArray(Node[]::new)),
                        lastDay,
                        event,
                        returns,
                        aware,
                        last());
        card.setSpacing(12);
        return card;
    }

    private FieldRow returns() {
        return fields.moment("return-at", NewOrderMsg.RETURN_AT, order.returnAt(), today)
                .advice(NewOrderMsg.RETURN_ADVICE);
    }

    private Node last() {
        return look.forms()
                .twoColumns(
                        fields.moment("served-at", NewOrderMsg.SERVED_AT, order.servedAt(), today),
                        fields.notes("notes", NewOrderMsg.NOTES, order.notes(), ROWS));
    }

    private List<FieldRow> first() {
        return List.of(
                route(),
                fields.text("court", NewOrderMsg.COURT, order.court()).requiredBy(law("ss.28, 31")),
                fields.moment("made-at", NewOrderMsg.MADE_AT, order.madeAt(), today)
                        .requiredBy(law("s.38")),
                fields.text("occurrence", NewOrderMsg.OCCURRENCE, order.occurrence()),
                fields.choice(
                                "ends",
                                NewOrderMsg.ENDS,
                                order.ends(),
                                List.of(NewOrderModel.Ends.values()),
                                ends -> look.messages().text(word(ends)))
                        .requiredBy(law("s.38")),
                fields.choice(
                        "telling",
                        NewOrderMsg.TELLING,
                        order.telling(),
                        List.of(NewOrderModel.Telling.values()),
                        telling -> look.messages().text(word(telling))));
    }

    private static String law(String section) {
        return LegalSource.domesticAbuseAct(section).toString();
    }

    private FieldRow route() {
        return fields.choice(
                "route",
                NewOrderMsg.ROUTE,
                order.route(),
                Arrays.stream(OrderRoute.values())
                        .filter(OrderRoute.WITHOUT_NOTICE::contains)
                        .toList(),
                route -> look.messages().text(word(route), route.source()));
    }

    private static NewOrderMsg word(NewOrderModel.Ends ends) {
        return switch (ends) {
            case FURTHER_ORDER -> NewOrderMsg.ENDS_FURTHER_ORDER;
            case LAST_DAY -> NewOrderMsg.ENDS_LAST_DAY;
            case EVENT -> NewOrderMsg.ENDS_EVENT;
        };
    }

    private static NewOrderMsg word(NewOrderModel.Telling telling) {
        return switch (telling) {
            case ON_NOTICE -> NewOrderMsg.TELLING_ON_NOTICE;
            case WITHOUT -> NewOrderMsg.TELLING_WITHOUT;
        };
    }

    private static NewOrderMsg word(OrderRoute route) {
        return switch (route) {
            case AFTER_NOTICE -> throw new IllegalArgumentException("a notice came before");
            case BY_PROTECTED_PERSON -> NewOrderMsg.ROUTE_BY_PROTECTED_PERSON;
            case BY_CHIEF_OFFICER -> NewOrderMsg.ROUTE_BY_CHIEF_OFFICER;
            case BY_SPECIFIED_PERSON -> NewOrderMsg.ROUTE_BY_SPECIFIED_PERSON;
            case WITH_LEAVE -> NewOrderMsg.ROUTE_WITH_LEAVE;
            case FAMILY_PROCEEDINGS -> NewOrderMsg.ROUTE_FAMILY_PROCEEDINGS;
            case CRIMINAL_PROCEEDINGS -> NewOrderMsg.ROUTE_CRIMINAL_PROCEEDINGS;
            case COUNTY_COURT_PROCEEDINGS -> NewOrderMsg.ROUTE_COUNTY_COURT_PROCEEDINGS;
        };
    }

    private static void show(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
