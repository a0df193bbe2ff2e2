package hedgeward.ui.office.courts;

import hedgeward.domain.clock.CourtPlan;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Look;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Somebody else kept other courts or another margin while they were being typed.
///
/// @param now the plan as it stands
/// @param by who kept it, ready to read
record PlanConflict(CourtPlan now, PlanMerge merge, String by) {

    ConflictSheet<CourtFact> sheet(Look look, ConflictSheet.Ways<CourtFact> ways) {
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(
                        look,
                        "courts-",
                        fact -> name(look, fact),
                        (fact, value) -> value(look, fact, value)),
                new Conflict<>(now, merge.merge(), by, ""),
                ways);
    }

    private static String name(Look look, CourtFact fact) {
        String label = look.messages().text(fact.part().label());
        if (fact.part() == CourtPart.WHOLE) {
            return fact.court();
        }
        return fact.court().isEmpty() ? label : fact.court() + ", " + label;
    }

    private String value(Look look, CourtFact fact, Optional<String> value) {
        if (fact.part() == CourtPart.WHOLE) {
            return value.map(at -> whole(look, merge.known().get(Integer.parseInt(at))))
                    .orElseGet(() -> look.messages().text(CourtsMsg.NOT_LISTED));
        }
        return value.filter(text -> !text.isEmpty())
                .orElseGet(() -> look.messages().text(CourtsMsg.NO_SITTING));
    }

    private static String whole(Look look, Map<CourtPart, String> court) {
        return court.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> look.messages().text(part.getKey().label()) + " " + part.getValue())
                .collect(Collectors.joining("; "));
    }
}
