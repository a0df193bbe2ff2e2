package hedgeward.ui.office.courts;

import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.correction.Merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What two people made of the courts and the margin. A court everybody has is merged piece by
/// piece, by its name; one that somebody added or removed is there or not as a whole.
///
/// @param known every court that is merged as a whole, as text, by its place
record PlanMerge(Merge<CourtFact> merge, List<Map<CourtPart, String>> known) {

    PlanMerge {
        known = List.copyOf(known);
    }

    /// Both plans together, as they stand in the fields.
    ///
    /// @param courts by name, the usual one first
    record Merged(String margin, Map<String, Map<CourtPart, String>> courts) {}

    /// The three states beside each other; empty where two courts bear the same name, which cannot
    /// be told apart.
    static Optional<PlanMerge> of(CourtPlan before, CourtPlan theirs, CourtPlan yours) {
        if (!Stream.of(before, theirs, yours).allMatch(p -> names(p).size() == p.courts().size())) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>();
        Stream.of(before, theirs, yours).map(PlanMerge::names).forEach(all::addAll);
        Set<String> common = names(before);
        common.retainAll(names(theirs));
        common.retainAll(names(yours));
        List<Map<CourtPart, String>> known = new ArrayList<>();
        Map<CourtFact, Optional<String>> was = facts(before, all, common, known);
        Map<CourtFact, Optional<String>> stands = facts(theirs, all, common, known);
        Map<CourtFact, Optional<String>> wanted = facts(yours, all, common, known);
        return Optional.of(new PlanMerge(Merge.of(was, stands, wanted), known));
    }

    /// Both together; empty where no court would be left.
    ///
    /// @param theirs what stands now
    /// @param written what the merge writes over it
    Optional<Merged> over(CourtPlan theirs, Map<CourtFact, Optional<String>> written) {
        Map<String, Map<CourtPart, String>> courts = new LinkedHashMap<>();
        theirs.courts().forEach(court -> courts.put(court.name(), text(court)));
        String margin = margin(theirs);
        String usual = theirs.usualCourt().name();
        for (Map.Entry<CourtFact, Optional<String>> fact : written.entrySet()) {
            String value = fact.getValue().orElse("");
            switch (fact.getKey().part()) {
                case MARGIN -> margin = value;
                case USUAL -> usual = value;
                case WHOLE -> whole(courts, fact.getKey().court(), fact.getValue());
                case TRAVEL,
                        MONDAY,
                        TUESDAY,
                        WEDNESDAY,
                        THURSDAY,
                        FRIDAY,
                        SATURDAY,
                        BANK_HOLIDAYS ->
                        courts.computeIfPresent(
                                fact.getKey().court(),
                                (_, text) -> with(text, fact.getKey().part(), value));
            }
        }
        return courts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Merged(margin, first(usual, courts)));
    }

    private void whole(
            Map<String, Map<CourtPart, String>> courts, String name, Optional<String> place) {
        place.map(at -> known.get(Integer.parseInt(at)))
                .ifPresentOrElse(court -> courts.put(name, court), () -> courts.remove(name));
    }

    private static Map<CourtPart, String> with(
            Map<CourtPart, String> court, CourtPart part, String value) {
        Map<CourtPart, String> changed = new EnumMap<>(court);
        changed.put(part, value);
        return changed;
    }

    private static Map<String, Map<CourtPart, String>> first(
            String usual, Map<String, Map<CourtPart, String>> courts) {
        Map<String, Map<CourtPart, String>> order = new LinkedHashMap<>();
        Optional.ofNullable(courts.get(usual)).ifPresent(court -> order.put(usual, court));
        courts.forEach(order::putIfAbsent);
        return order;
    }

    private static Map<CourtFact, Optional<String>> facts(
            CourtPlan plan,
            Set<String> all,
            Set<String> common,
            List<Map<CourtPart, String>> known) {
        Map<CourtFact, Optional<String>> facts = new HashMap<>();
        facts.put(new CourtFact("", CourtPart.MARGIN), Optional.of(margin(plan)));
        facts.put(new CourtFact("", CourtPart.USUAL), Optional.of(plan.usualCourt().name()));
        all.forEach(name -> facts.put(new CourtFact(name, CourtPart.WHOLE), Optional.empty()));
        common.forEach(name -> facts.remove(new CourtFact(name, CourtPart.WHOLE)));
        for (Court court : plan.courts()) {
            if (common.contains(court.name())) {
                text(court)
                        .forEach(
                                (part, value) ->
                                        facts.put(
                                                new CourtFact(court.name(), part),
                                                Optional.of(value)));
            } else {
                facts.put(
                        new CourtFact(court.name(), CourtPart.WHOLE),
                        Optional.of(place(text(court), known)));
            }
        }
        return facts;
    }

    private static Map<CourtPart, String> text(Court court) {
        CourtForm form = CourtForm.of(court);
        Map<CourtPart, String> text = new EnumMap<>(CourtPart.class);
        text.put(CourtPart.TRAVEL, form.travel().get());
        form.days().forEach((day, sittings) -> text.put(CourtPart.of(day), sittings.get()));
        text.put(CourtPart.BANK_HOLIDAYS, form.bankHolidays().get());
        return text;
    }

    private static String place(Map<CourtPart, String> court, List<Map<CourtPart, String>> known) {
        if (!known.contains(court)) {
            known.add(court);
        }
        return Integer.toString(known.indexOf(court));
    }

    private static Set<String> names(CourtPlan plan) {
        Set<String> names = new LinkedHashSet<>();
        plan.courts().forEach(court -> names.add(court.name()));
        return names;
    }

    private static String margin(CourtPlan plan) {
        return Long.toString(plan.cellsToDock().toMinutes());
    }
}
