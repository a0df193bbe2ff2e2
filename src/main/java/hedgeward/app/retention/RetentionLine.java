package hedgeward.app.retention;

import hedgeward.domain.retention.Bar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// One case due for review as a list or a file tells of it: it names nobody.
///
/// @param due London day from which its review is due
/// @param group number of its retention group
/// @param undecided whether nothing was decided about it yet
/// @param onHold whether somebody put it on hold
/// @param bars code words of what stands against its disposal today
public record RetentionLine(
        String caseRef,
        LocalDate due,
        LocalDate lastContact,
        int group,
        boolean undecided,
        boolean onHold,
        List<String> bars) {

    public RetentionLine {
        bars = List.copyOf(bars);
    }

    static RetentionLine of(RetentionReview review) {
        RetentionRow row = review.row();
        return new RetentionLine(
                row.ref().value(),
                review.due(),
                row.facts().lastContact(),
                row.record().group().number(),
                row.record().decisions() == 0,
                row.record().hold().isPresent(),
                review.bars().stream().map(RetentionLine::word).toList());
    }

    private static String word(Bar bar) {
        return switch (bar) {
            case Bar.StillGoingOn(var what) -> what.name().toLowerCase(Locale.ROOT);
            case Bar.OnHold _ -> "on_hold";
            case Bar.NotDue _ -> "not_due";
            case Bar.TooYoung _ -> "too_young";
            case Bar.BirthUnknown _ -> "birth_unknown";
        };
    }
}
