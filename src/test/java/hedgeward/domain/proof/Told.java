package hedgeward.domain.proof;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Invented things said or seen in the story's case.
public final class Told {

    public static final Instant WHEN = Story.at("2026-12-04T13:20");
    public static final Instant LATER = Story.at("2026-12-31T12:00");
    public static final BreachId BREACH = new BreachId(new UUID(2, 2));

    private Told() {}

    public static Allegation of(Act act) {
        return new Allegation(
                0,
                "What the witness said.",
                Span.at(WHEN),
                act,
                Optional.empty(),
                Optional.of(Toward.PROTECTED_PERSON),
                Scene.UNKNOWN,
                Set.of());
    }

    public static Allegation text() {
        Allegation told = of(Act.CONTACT);
        return by(told, Channel.TEXT);
    }

    public static Allegation by(Allegation told, Channel channel) {
        return new Allegation(
                told.number(),
                told.words(),
                told.when(),
                told.act(),
                Optional.of(channel),
                told.toward(),
                told.scene(),
                told.exhibits());
    }

    public static Allegation at(Allegation told, Span when) {
        return new Allegation(
                told.number(),
                told.words(),
                when,
                told.act(),
                told.channel(),
                told.toward(),
                told.scene(),
                told.exhibits());
    }

    public static Allegation where(Allegation told, Scene scene) {
        return new Allegation(
                told.number(),
                told.words(),
                told.when(),
                told.act(),
                told.channel(),
                told.toward(),
                scene,
                told.exhibits());
    }

    public static Allegation toward(Allegation told, Optional<Toward> toward) {
        return new Allegation(
                told.number(),
                told.words(),
                told.when(),
                told.act(),
                told.channel(),
                toward,
                told.scene(),
                told.exhibits());
    }

    /// The story's case with an order of these terms alone.
    public static CaseFile orderOf(Condition... terms) {
        ProtectionOrder made = Steps.order();
        return Steps.orderServed()
                .withOrder(
                        new ProtectionOrder(
                                made.madeAt(),
                                made.term(),
                                new Terms(List.of(terms)),
                                made.service(),
                                made.expiryNotedAt()));
    }

    public static Breach breach() {
        return new Breach(
                BREACH,
                0,
                Steps.orderServed().id(),
                Optional.empty(),
                Story.at("2026-12-04T15:00"),
                BreachSource.CALL,
                List.of(ConditionType.NO_CONTACT),
                Optional.empty(),
                new BreachState.Reported());
    }

    public static ProofRules.Facts facts() {
        return new ProofRules.Facts(breach(), Steps.orderServed(), LATER);
    }
}
