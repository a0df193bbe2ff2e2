package hedgeward.domain.area;

import java.util.UUID;

/// Key of a row of the table of areas.
public record AreaId(UUID value) {}
