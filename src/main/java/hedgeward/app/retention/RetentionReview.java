package hedgeward.app.retention;

import hedgeward.domain.retention.Bar;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionRules;
import hedgeward.domain.retention.RetentionSpans;
import hedgeward.domain.retention.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A case with what the rules say of it on a London day.
///
/// @param span how long its group is kept on that day
/// @param due from when its review is due
/// @param bars what stands against its disposal
public record RetentionReview(
        RetentionRow row, Span span, LocalDate due, Lane lane, List<Bar> bars) {

    public RetentionReview {
        bars = List.copyOf(bars);
    }

    /// By the span in force for its group.
    static RetentionReview on(LocalDate today, RetentionSpans spans, RetentionRow row) {
        Span span = spans.of(row.record().group());
        return new RetentionReview(
                row,
                span,
                RetentionRules.reviewOn(span, row.facts()),
                RetentionRules.lane(span, row.facts(), today),
                RetentionRules.bars(span, row.facts(), today));
    }

    /// The rule it would be disposed of by.
    public DisposalRule rule(DisposalGround ground) {
        RetentionGroup group = row.record().group();
        return new DisposalRule(ground, group, span, row.facts().lastContact(), due);
    }

    /// What stands against its disposal on that ground.
    public List<Bar> bars(DisposalGround ground) {
        return RetentionRules.against(ground, bars);
    }

    /// The same for whom the case is closed: its clocks stay; names, ages and words do not.
    RetentionReview withheld() {
        return new RetentionReview(
                row.withheld(),
                span,
                due,
                lane,
                bars.stream().flatMap(RetentionReview::withheld).toList());
    }

    private static Stream<Bar> withheld(Bar bar) {
        return switch (bar) {
            case Bar.StillGoingOn _, Bar.NotDue _ -> Stream.of(bar);
            case Bar.OnHold(var hold) -> Stream.of(new Bar.OnHold(RetentionRow.withheld(hold)));
            case Bar.TooYoung _, Bar.BirthUnknown _ -> Stream.empty();
        };
    }

    @Override
    public String toString() {
        return "RetentionReview[" + row.id().value() + "]";
    }
}
