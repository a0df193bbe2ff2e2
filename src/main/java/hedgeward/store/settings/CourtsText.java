package hedgeward.store.settings;

import static java.util.stream.Collectors.joining;

import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// The courts of the office: the margin in minutes, then a block a court, parted by empty lines,
/// that begins with the minutes of travel and the name: `35 Northbridge`.
final class CourtsText {

    private static final String BETWEEN = "\n\n";

    private CourtsText() {}

    static String write(CourtPlan plan) {
        String courts = plan.courts().stream().map(CourtsText::block).collect(joining(BETWEEN));
        return plan.cellsToDock().toMinutes() + BETWEEN + courts;
    }

    static CourtPlan read(String text, Disregarded closedOn) {
        List<String> blocks = Arrays.asList(text.split(BETWEEN, -1));
        return new CourtPlan(
                blocks.stream().skip(1).map(block -> court(block, closedOn)).toList(),
                Duration.ofMinutes(Long.parseLong(blocks.getFirst())));
    }

    private static String block(Court court) {
        String sittings = SittingsText.write(court.sittings());
        return court.travel().toMinutes()
                + " "
                + court.name().strip().replaceAll("\\s+", " ")
                + (sittings.isEmpty() ? "" : "\n" + sittings);
    }

    private static Court court(String block, Disregarded closedOn) {
        String head = block.lines().findFirst().orElseThrow();
        String rest = block.substring(head.length());
        int space = head.indexOf(' ');
        CourtSittings sittings = SittingsText.read(rest, closedOn);
        return new Court(
                head.substring(space + 1),
                sittings,
                Duration.ofMinutes(Long.parseLong(head.substring(0, space))));
    }
}
