package hedgeward.print;

import java.nio.IntBuffer;

/// One page as pixels, row by row from the top left, each `0xAARRGGBB`. The buffer is for reading
/// only and stands at its beginning.
public record PagePicture(int width, int height, IntBuffer argb) {}
