package hedgeward.ui.order.neworder;

import hedgeward.app.access.Actor;
import hedgeward.app.order.RecordOrder;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was typed, as the order it means.
record TypedOrder(NewOrderModel model, Messages messages) {

    /// The command, when the form is whole; otherwise the problems stand beside their fields.
    Optional<RecordOrder.Command> command(Actor actor, String unreadableTerms) {
        NewOrderModel.Order order = model.order();
        List<Boolean> each =
                List.of(
                        needed(order.madeAt(), order.madeAt().get().isPresent()),
                        text(order.court()),
                        text(model.respondent().surname()),
                        text(model.protectedPerson().surname()),
                        isTermSaid(order),
                        postcode(model.respondent()),
                        postcode(model.protectedPerson()),
                        new TypedHome(model.about(), messages).isReadable());
        boolean whole = !each.contains(false);
        Optional<Terms> terms = model.terms().terms();
        boolean read = model.terms().whole().require(terms.isPresent(), unreadableTerms);
        return whole && read
                ? Optional.of(command(actor, terms.orElseThrow(), order.madeAt().get().get()))
                : Optional.empty();
    }

    /// The people as far as they are typed: terms are held against the address meanwhile.
    Parties parties() {
        return new Parties(
                new Respondent(
                        name(model.respondent()),
                        model.respondent().born().get(),
                        Optional.empty(),
                        address(model.respondent())),
                new ProtectedPerson(
                        name(model.protectedPerson()),
                        model.protectedPerson().born().get(),
                        Optional.empty(),
                        address(model.protectedPerson()),
                        new SafeContact(
                                said(model.safe().phone()),
                                said(model.safe().times()),
                                Optional.empty(),
                                Optional.empty(),
                                said(model.safe().codeWord()))),
                model.about().relation().get().map(Relationship::of),
                new TypedHome(model.about(), messages).household());
    }

    private RecordOrder.Command command(Actor actor, Terms terms, Instant madeAt) {
        NewOrderModel.Order order = model.order();
        boolean without = order.telling().get() == NewOrderModel.Telling.WITHOUT;
        return new RecordOrder.Command(
                actor,
                Optional.empty(),
                said(order.occurrence()),
                parties(),
                new ProtectionOrder(
                        madeAt,
                        term(order),
                        terms,
                        order.servedAt().get().map(at -> new OrderService(at, Optional.empty())),
                        Optional.empty(),
                        new OrderMaking(
                                order.route().get(),
                                said(order.court()),
                                without,
                                order.awareAt().get().filter(_ -> without),
                                order.returnAt().get().filter(_ -> without))),
                new Handling(model.about().risk().get(), Optional.empty(), said(order.notes())));
    }

    private static OrderTerm term(NewOrderModel.Order order) {
        return switch (order.ends().get()) {
            case FURTHER_ORDER -> OrderTerm.OPEN_ENDED;
            case LAST_DAY -> OrderTerm.to(order.lastDay().get().orElseThrow());
            case EVENT -> OrderTerm.until(order.event().get());
        };
    }

    private boolean isTermSaid(NewOrderModel.Order order) {
        return switch (order.ends().get()) {
            case FURTHER_ORDER -> true;
            case LAST_DAY -> needed(order.lastDay(), order.lastDay().get().isPresent());
            case EVENT -> text(order.event());
        };
    }

    private boolean text(Answer<String> answer) {
        return needed(answer, !answer.get().isBlank());
    }

    private boolean needed(Answer<?> answer, boolean there) {
        return answer.require(there, messages.text(NewOrderMsg.MISSING));
    }

    private boolean postcode(NewOrderModel.Person person) {
        String typed = person.postcode().get();
        return person.postcode()
                .require(
                        typed.isBlank() || Postcode.of(typed).isPresent(),
                        messages.text(NewOrderMsg.UNREADABLE_POSTCODE));
    }

    private static PersonName name(NewOrderModel.Person person) {
        String surname = person.surname().get().strip();
        return new PersonName(surname.isEmpty() ? "?" : surname, said(person.forenames()));
    }

    private static Optional<Address> address(NewOrderModel.Person person) {
        Optional<Postcode> code = Postcode.of(person.postcode().get());
        String lines = person.address().get().strip();
        return lines.isEmpty() && code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(lines, code));
    }

    private static Optional<String> said(Answer<String> answer) {
        return Optional.of(answer.get().strip()).filter(text -> !text.isEmpty());
    }
}
