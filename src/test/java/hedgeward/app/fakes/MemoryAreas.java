package hedgeward.app.fakes;

import hedgeward.app.area.Areas;
import hedgeward.app.common.Saved;
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.area.RegimeAreas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of areas in memory.
public final class MemoryAreas implements Areas {

    private final List<RegimeArea> rows = new ArrayList<>();

    /// Puts a row there as it is.
    public void put(RegimeArea area) {
        rows.removeIf(row -> row.id().equals(area.id()));
        rows.add(area);
    }

    @Override
    public RegimeAreas getAll() {
        return new RegimeAreas(rows);
    }

    @Override
    public Optional<RegimeArea> findById(AreaId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public Saved save(RegimeArea area) {
        long kept = findById(area.id()).map(RegimeArea::version).orElse(0L);
        if (kept != area.version()) {
            return Saved.STALE;
        }
        put(
                new RegimeArea(
                        area.id(),
                        kept + 1,
                        area.regime(),
                        area.force(),
                        area.place(),
                        area.from(),
                        area.lastDay(),
                        area.instrument(),
                        area.source(),
                        area.note()));
        return Saved.SAVED;
    }
}
