package hedgeward.store.area;

import static hedgeward.store.jooq.Tables.REGIME_AREA;

import hedgeward.app.area.Areas;
import hedgeward.app.common.Saved;
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.area.RegimeAreas;
import hedgeward.domain.law.Regime;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.RegimeAreaRecord;

import java.util.Optional;

/// Areas in their table, the widest first.
public final class JooqAreas implements Areas {

    private final CurrentTransaction current;

    public JooqAreas(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public RegimeAreas getAll() {
        return new RegimeAreas(
                current.dsl()
                        .selectFrom(REGIME_AREA)
                        .orderBy(
                                REGIME_AREA.FORCE_NAME.nullsFirst(),
                                REGIME_AREA.PLACE.nullsFirst(),
                                REGIME_AREA.FROM_DAY,
                                REGIME_AREA.ID)
                        .fetch(JooqAreas::area));
    }

    @Override
    public Optional<RegimeArea> findById(AreaId id) {
        return current.dsl()
                .selectFrom(REGIME_AREA)
                .where(REGIME_AREA.ID.eq(id.value()))
                .fetchOptional(JooqAreas::area);
    }

    @Override
    public Saved save(RegimeArea area) {
        RegimeAreaRecord row = row(area);
        if (area.version() == 0) {
            current.dsl().insertInto(REGIME_AREA).set(row).execute();
            return Saved.SAVED;
        }
        int changed =
                current.dsl()
                        .update(REGIME_AREA)
                        .set(row)
                        .where(REGIME_AREA.ID.eq(area.id().value()))
                        .and(REGIME_AREA.VERSION.eq(area.version()))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    private static RegimeAreaRecord row(RegimeArea area) {
        return new RegimeAreaRecord(
                area.id().value(),
                area.version() + 1,
                area.regime().name(),
                area.force().orElse(null),
                area.place().orElse(null),
                area.from(),
                area.lastDay().orElse(null),
                area.instrument(),
                area.source(),
                area.note().orElse(null));
    }

    private static RegimeArea area(RegimeAreaRecord row) {
        return new RegimeArea(
                new AreaId(row.getId()),
                row.getVersion(),
                Regime.valueOf(row.getRegime()),
                Optional.ofNullable(row.getForceName()),
                Optional.ofNullable(row.getPlace()),
                row.getFromDay(),
                Optional.ofNullable(row.getLastDay()),
                row.getInstrument(),
                row.getSource(),
                Optional.ofNullable(row.getNote()));
    }
}
