package hedgeward.domain.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a case is reviewed and what stops its disposal. The Data Protection Act 2018 s.39 asks for
/// time limits of erasure or review; the spans are those of older police guidance, as known.
public final class RetentionRules {

    /// How many years ahead the next review may be set: no group of the guidance is left longer
    /// without one.
    public static final int LONGEST_YEARS = 10;

    private RetentionRules() {}

    /// The London day from which a review is due. A clear period begins again with each contact; a
    /// later day set at a review that kept the case stands before it.
    public static LocalDate reviewOn(Span span, RetentionFacts facts) {
        LocalDate reckoned =
                switch (span) {
                    case Span.Clear(int years) -> yearsAfter(facts.lastContact(), years);
                    case Span.UntilAge until -> nextOfRound(until, facts);
                };
        return facts.keptUntil().filter(reckoned::isBefore).orElse(reckoned);
    }

    /// Everything that forbids disposal on that day; empty when two people may dispose of it.
    public static List<Bar> bars(Span span, RetentionFacts facts, LocalDate today) {
        List<Bar> bars = new ArrayList<>();
        for (Business one : Business.values()) {
            if (facts.business().contains(one)) {
                bars.add(new Bar.StillGoingOn(one));
            }
        }
        facts.hold().ifPresent(hold -> bars.add(new Bar.OnHold(hold)));
        LocalDate due = reviewOn(span, facts);
        if (today.isBefore(due)) {
            bars.add(new Bar.NotDue(due));
        }
        switch (span) {
            case Span.Clear _ -> {}
            case Span.UntilAge(int age, int _) -> ageBar(age, facts, today).ifPresent(bars::add);
        }
        return List.copyOf(bars);
    }

    /// What forbids disposal on that ground. A case entered by mistake need not be due, but what
    /// still goes on in it is ended first, and a hold lifted.
    public static List<Bar> bars(
            DisposalGround ground, Span span, RetentionFacts facts, LocalDate today) {
        return against(ground, bars(span, facts, today));
    }

    /// Those of the bars that forbid disposal on that ground.
    public static List<Bar> against(DisposalGround ground, List<Bar> bars) {
        return switch (ground) {
            case REVIEW_DUE -> List.copyOf(bars);
            case ENTERED_BY_MISTAKE -> bars.stream().filter(RetentionRules::isWeighty).toList();
        };
    }

    private static boolean isWeighty(Bar bar) {
        return switch (bar) {
            case Bar.StillGoingOn _, Bar.OnHold _ -> true;
            case Bar.NotDue _, Bar.TooYoung _, Bar.BirthUnknown _ -> false;
        };
    }

    /// Where the case stands in the queue on that day.
    public static Lane lane(Span span, RetentionFacts facts, LocalDate today) {
        if (facts.hold().isPresent()) {
            return Lane.ON_HOLD;
        }
        LocalDate due = reviewOn(span, facts);
        if (!today.isBefore(due)) {
            return Lane.DUE_NOW;
        }
        return due.isAfter(today.plusDays(Lane.SOON_DAYS)) ? Lane.LATER : Lane.DUE_SOON;
    }

    /// The anniversary; of 29 February, in a year without one, 1 March, so that no period is cut
    /// short by a day.
    static LocalDate yearsAfter(LocalDate day, int years) {
        LocalDate then = day.plusYears(years);
        return then.getDayOfMonth() == day.getDayOfMonth() ? then : then.plusDays(1);
    }

    /// A round from the last review or contact, whichever is later; sooner where the review set an
    /// earlier day.
    private static LocalDate nextOfRound(Span.UntilAge until, RetentionFacts facts) {
        Optional<LocalDate> reviewed = facts.reviewedOn().filter(facts.lastContact()::isBefore);
        LocalDate from = reviewed.orElse(facts.lastContact());
        LocalDate round = yearsAfter(from, until.everyYears());
        LocalDate next =
                reviewed.flatMap(_ -> facts.keptUntil()).filter(round::isAfter).orElse(round);
        return facts.bornOn()
                .map(born -> yearsAfter(born, until.age()))
                .filter(reached -> reached.isAfter(from) && reached.isBefore(next))
                .orElse(next);
    }

    private static Optional<Bar> ageBar(int age, RetentionFacts facts, LocalDate today) {
        if (facts.bornOn().isEmpty()) {
            return Optional.of(new Bar.BirthUnknown());
        }
        return facts.bornOn()
                .map(born -> yearsAfter(born, age))
                .filter(today::isBefore)
                .map(Bar.TooYoung::new);
    }
}
