package hedgeward.store.settings;

import static java.util.stream.Collectors.joining;

import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.domain.visit.VisitTemplate.Anchor;
import hedgeward.domain.visit.VisitTemplate.Slot;

import java.time.LocalTime;

/// A plan of visits as lines: its name, then one a slot: `FIRST MADE 1 09:00 13:00`.
final class TemplateText {

    private TemplateText() {}

    static String write(VisitTemplate template) {
        String slots = template.slots().stream().map(TemplateText::line).collect(joining());
        return template.name().replaceAll("\\R", " ") + slots;
    }

    static VisitTemplate read(String text) {
        return new VisitTemplate(
                text.lines().findFirst().orElse(""),
                text.lines().skip(1).map(TemplateText::slot).toList());
    }

    private static String line(Slot slot) {
        return "\n%s %s %d %s %s"
                .formatted(slot.purpose(), slot.anchor(), slot.days(), slot.from(), slot.to());
    }

    private static Slot slot(String line) {
        String[] words = line.split(" ", -1);
        return new Slot(
                VisitPurpose.valueOf(words[0]),
                Anchor.valueOf(words[1]),
                Integer.parseInt(words[2]),
                LocalTime.parse(words[3]),
                LocalTime.parse(words[4]));
    }
}
