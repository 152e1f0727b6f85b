namespace Gongkai.Design.Gallery;

/// <summary>Marks the sample texts of the gallery.</summary>
public abstract class GalleryText;
