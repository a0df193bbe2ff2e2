package hedgeward.ui.office.areas;

import hedgeward.domain.area.RegimeArea;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The fields of a row, as two people's changes are merged; each value is text.
enum AreaField {
    REGIME(AreasMsg.REGIME),
    FORCE(AreasMsg.AREA_FORCE),
    PLACE(AreasMsg.PLACE),
    FROM(AreasMsg.FROM),
    LAST_DAY(AreasMsg.LAST_DAY),
    INSTRUMENT(AreasMsg.INSTRUMENT),
    SOURCE(AreasMsg.SOURCE),
    NOTE(AreasMsg.NOTE);

    private final AreasMsg label;

    AreaField(AreasMsg label) {
        this.label = label;
    }

    AreasMsg label() {
        return label;
    }

    /// The fields of a row; days as ISO dates, the regime as its constant's name.
    static Map<AreaField, Optional<String>> of(RegimeArea area) {
        Map<AreaField, Optional<String>> values = new EnumMap<>(AreaField.class);
        values.put(REGIME, Optional.of(area.regime().name()));
        values.put(FORCE, area.force());
        values.put(PLACE, area.place());
        values.put(FROM, Optional.of(area.from().toString()));
        values.put(LAST_DAY, area.lastDay().map(LocalDate::toString));
        values.put(INSTRUMENT, Optional.of(area.instrument()));
        values.put(SOURCE, Optional.of(area.source()));
        values.put(NOTE, area.note());
        return values;
    }
}
