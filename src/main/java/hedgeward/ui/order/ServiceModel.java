package hedgeward.ui.order;

import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.NoticeRules;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Postcode;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Service of the notice or of the order as it is typed in.
record ServiceModel(
        CaseStep step,
        Answer<Optional<Instant>> at,
        Answer<Optional<Officer>> by,
        Answer<Optional<Boolean>> asked,
        Answer<String> address,
        Answer<String> postcode)
        implements FormModel {

    private static final Set<CaseRejection> ABOUT_TIME =
            Set.of(
                    CaseRejection.IN_THE_FUTURE,
                    CaseRejection.SERVED_BEFORE_AUTHORISED,
                    CaseRejection.ORDER_SERVED_BEFORE_MADE);

    static ServiceModel of(CaseStep step) {
        return new ServiceModel(
                step, Answer.empty(), Answer.empty(), Answer.empty(), Answer.of(""), Answer.of(""));
    }

    /// What was typed, when it is whole; otherwise the problems stand beside their fields.
    Optional<NoticeRules.ServiceReport> noticeReport(Messages messages) {
        boolean timed = isTimed(messages);
        boolean named = by.require(by.get().isPresent(), messages.text(CaseMsg.OFFICER_MISSING));
        boolean placed = isPostcode(messages);
        return timed && named && placed
                ? Optional.of(
                        new NoticeRules.ServiceReport(
                                at.get().orElseThrow(),
                                by.get().orElseThrow(),
                                given(),
                                asked.get()))
                : Optional.empty();
    }

    Optional<OrderService> orderService(Messages messages) {
        return isTimed(messages)
                ? Optional.of(new OrderService(at.get().orElseThrow(), by.get().map(Officer::id)))
                : Optional.empty();
    }

    /// Puts a refusal beside the field it is about; false when it is about none.
    boolean refuse(CaseRejection why, String words) {
        if (ABOUT_TIME.contains(why)) {
            at.refuse(words);
        } else if (why == CaseRejection.SERVER_NOT_A_CONSTABLE) {
            by.refuse(words);
        }
        return ABOUT_TIME.contains(why) || why == CaseRejection.SERVER_NOT_A_CONSTABLE;
    }

    private boolean isTimed(Messages messages) {
        return at.require(at.get().isPresent(), messages.text(CaseMsg.TIME_MISSING));
    }

    private boolean isPostcode(Messages messages) {
        boolean fits = postcode.get().isBlank() || Postcode.of(postcode.get()).isPresent();
        return postcode.require(fits, messages.text(CaseMsg.POSTCODE_UNREADABLE));
    }

    private Optional<Address> given() {
        Optional<Postcode> code = Postcode.of(postcode.get());
        boolean nothing = address.get().isBlank() && code.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Address(address.get().strip(), code));
    }
}
