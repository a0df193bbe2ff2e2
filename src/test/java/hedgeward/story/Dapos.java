package hedgeward.story;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Orders made without a notice before them, told about the people of the story.
public final class Dapos {

    /// Monday 23 December 2024, 12:00 London: three days with Christmas in them.
    public static final Instant MADE = Instant.parse("2024-12-23T12:00:00Z");

    private Dapos() {}

    /// No contact, no molestation.
    public static Terms terms() {
        return new Terms(
                List.of(
                        Condition.of(ConditionType.NO_MOLESTATION),
                        Condition.of(ConditionType.NO_CONTACT)));
    }

    /// Made on notice by a family court, open-ended.
    public static ProtectionOrder order(OrderTerm term) {
        return new ProtectionOrder(
                MADE,
                term,
                terms(),
                Optional.empty(),
                Optional.empty(),
                new OrderMaking(
                        OrderRoute.FAMILY_PROCEEDINGS,
                        Optional.of("Family Court at Brackenford"),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    /// A case that began with such an order.
    public static CaseFile file(ProtectionOrder order) {
        CaseFile told = Story.authorised();
        return new CaseFile(
                told.id(),
                0,
                told.ref(),
                told.occurrenceRef(),
                Regime.DAPN_DAPO,
                told.parties(),
                Optional.empty(),
                List.of(),
                Optional.of(order),
                told.handling());
    }

    /// The same, open-ended.
    public static CaseFile openEnded() {
        return file(order(OrderTerm.OPEN_ENDED));
    }
}
