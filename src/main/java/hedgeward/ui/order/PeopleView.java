package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Child;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.order.form.OfficerLabels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Respondent, protected person once shown, home and children, officers.
final class PeopleView {

    private static final double CARD = 292;

    private final Look look;
    private final CaseModel model;
    private final FlowPane cards = new FlowPane(16, 16);
    private final Node root;

    PeopleView(Look look, CaseModel model) {
        this.look = look;
        this.model = model;
        cards.getStyleClass().add("hw-tab");
        root = Boxes.scrolled(cards);
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview) {
        CaseFile file = overview.file();
        boolean shown = model.revealedProperty().get();
        cards.getChildren()
                .setAll(
                        respondent(file.parties().respondent()),
                        shown ? protectedPerson(file) : hidden(file),
                        home(file.parties().household(), shown),
                        officers(overview));
    }

    private VBox respondent(Respondent person) {
        return card(
                CaseMsg.PERSON_RESPONDENT,
                line(CaseMsg.PERSON_NAME, person.name().spoken()),
                line(CaseMsg.PERSON_BORN, born(person.bornOn())),
                line(CaseMsg.PERSON_ADDRESS, address(person.address())));
    }

    private VBox hidden(CaseFile file) {
        return card(
                CaseMsg.PERSON_PROTECTED,
                look.widgets().muted(CaseMsg.PERSON_HIDDEN),
                line(CaseMsg.PERSON_RELATIONSHIP, relationship(file)));
    }

    private VBox protectedPerson(CaseFile file) {
        ProtectedPerson person = file.parties().protectedPerson();
        return card(
                CaseMsg.PERSON_PROTECTED,
                line(CaseMsg.PERSON_NAME, person.name().spoken()),
                line(CaseMsg.PERSON_BORN, born(person.bornOn())),
                line(CaseMsg.PERSON_ADDRESS, address(person.address())),
                line(CaseMsg.PERSON_RELATIONSHIP, relationship(file)));
    }

    private VBox home(Household household, boolean shown) {
        List<Node> lines = new ArrayList<>();
        CaseMsg shared =
                household
                        .shared()
                        .map(yes -> yes ? CaseMsg.HOME_SHARED : CaseMsg.HOME_NOT_SHARED)
                        .orElse(CaseMsg.HOME_UNKNOWN);
        lines.add(look.widgets().label(shared));
        lines.add(
                line(
                        CaseMsg.HOME_CHILDREN,
                        look.orNotKnown(household.childrenKnown().map(n -> Integer.toString(n)))));
        if (shown) {
            household.children().forEach(child -> lines.add(look.widgets().value(child(child))));
        }
        return card(CaseMsg.PERSON_HOME, lines.toArray(Node[]::new));
    }

    private VBox officers(CaseOverview overview) {
        CaseFile file = overview.file();
        return card(
                CaseMsg.PERSON_OFFICERS,
                line(
                        CaseMsg.OFFICER_AUTHORISED,
                        officer(overview, file.authorisation().map(Authorisation::by))),
                line(
                        CaseMsg.OFFICER_SERVED,
                        officer(overview, file.noticeService().flatMap(NoticeService::by))),
                line(CaseMsg.OFFICER_IN_CASE, officer(overview, file.handling().officerInCase())));
    }

    private String officer(CaseOverview overview, Optional<OfficerId> id) {
        return look.orNotKnown(
                id.flatMap(i -> Optional.ofNullable(overview.officers().get(i)))
                        .map(new OfficerLabels(look.messages())::full));
    }

    private String relationship(CaseFile file) {
        return look.orNotKnown(file.parties().relationship().map(Relationship::words));
    }

    private String child(Child child) {
        String name = look.orNotKnown(child.name().map(PersonName::spoken));
        return child.bornOn()
                .map(day -> look.messages().text(CaseMsg.CHILD, name, look.times().dayYear(day)))
                .orElse(name);
    }

    private String born(Optional<LocalDate> day) {
        return look.orNotKnown(day.map(look.times()::dayYear));
    }

    private String address(Optional<Address> address) {
        return look.orNotKnown(address.map(Address::oneLine));
    }

    private VBox card(CaseMsg heading, Node... lines) {
        VBox card = Boxes.card(look.widgets().section(heading));
        card.getChildren().addAll(lines);
        card.setPrefWidth(CARD);
        card.setMinHeight(VBox.USE_PREF_SIZE);
        return card;
    }

    private VBox line(CaseMsg name, String text) {
        Label value = look.widgets().value(text);
        return new VBox(2, look.widgets().muted(name), value);
    }
}
