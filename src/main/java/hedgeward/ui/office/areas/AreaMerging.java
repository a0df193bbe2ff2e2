package hedgeward.ui.office.areas;

import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.law.Regime;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Look;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The sheet on which a row two people changed at the same time is merged, field by field.
record AreaMerging(Look look, ConflictSheet.Ways<AreaField> ways) {

    /// What both made of the row.
    ///
    /// @param seen as it was when typing began
    /// @param now as it stands
    /// @param typed as it is wanted
    /// @param by who changed it, ready to read
    static Conflict<RegimeArea, AreaField> between(
            RegimeArea seen, RegimeArea now, RegimeArea typed, String by) {
        return new Conflict<>(
                now, Merge.of(AreaField.of(seen), AreaField.of(now), AreaField.of(typed)), by, "");
    }

    ConflictSheet<AreaField> sheet(Conflict<RegimeArea, AreaField> conflict) {
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(
                        look, "areas-", field -> look.messages().text(field.label()), this::value),
                conflict,
                ways);
    }

    /// The row as it stands with these fields written over it.
    static AreaForm over(RegimeArea now, Map<AreaField, Optional<String>> written) {
        AreaForm form = AreaForm.of(now);
        written.forEach((field, value) -> write(form, field, value));
        return form;
    }

    private static void write(AreaForm form, AreaField field, Optional<String> value) {
        String text = value.orElse("");
        switch (field) {
            case REGIME -> form.regime().set(Regime.valueOf(text));
            case FORCE -> form.force().set(text);
            case PLACE -> form.place().set(text);
            case FROM -> form.from().set(value.map(LocalDate::parse));
            case LAST_DAY -> form.lastDay().set(value.map(LocalDate::parse));
            case INSTRUMENT -> form.instrument().set(text);
            case SOURCE -> form.source().set(text);
            case NOTE -> form.note().set(text);
        }
    }

    private String value(AreaField field, Optional<String> value) {
        return switch (field) {
            case REGIME -> value.map(name -> Regime.valueOf(name).code()).orElse("");
            case FROM, LAST_DAY ->
                    value.map(day -> look.times().dayYear(LocalDate.parse(day)))
                            .orElseGet(() -> look.messages().text(AreasMsg.NO_END));
            case FORCE, PLACE, INSTRUMENT, SOURCE, NOTE ->
                    value.orElseGet(() -> look.messages().text(AreasMsg.NOTHING));
        };
    }

    @Override
    public String toString() {
        return "AreaMerging";
    }
}
