package hedgeward.print;

/// One page as pixels, row by row from the top left, each `0xAARRGGBB`. Belongs to whoever asked
/// for it.
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, handed over once
public record PagePicture(int width, int height, int[] argb) {}
