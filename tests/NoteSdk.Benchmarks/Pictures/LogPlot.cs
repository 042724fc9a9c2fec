using System.Globalization;
using System.Text;

namespace NoteSdk.Benchmarks.Pictures;

/// <summary>A plot with two logarithmic axes, on which what is linear is a diagonal.</summary>
/// <param name="title">What it shows.</param>
/// <param name="unit">What the horizontal axis counts, for the labels: a format of a number.</param>
/// <param name="curves">Its lines.</param>
internal sealed class LogPlot(string title, Func<double, string> unit, IReadOnlyList<Curve> curves)
{
    public const int Width = 480;
    public const int Height = 400;

    private const int Left = 70;
    private const int Right = 20;
    private const int Top = 40;
    private const int Bottom = 40;
    private const int LegendLine = 16;

    /// <summary>Writes it as elements of SVG, one a line.</summary>
    public void Write(StringBuilder svg, int x)
    {
        (int fromX, int toX) = Decades(static point => point.X);
        (int fromY, int toY) = Decades(static point => point.Milliseconds);
        double Across(double value) => x + Left + ((Math.Log10(value) - fromX) / (toX - fromX) * (Width - Left - Right));
        double Down(double value) => Height - Bottom - ((Math.Log10(value) - fromY) / (toY - fromY) * (Height - Top - Bottom));

        Line(svg, $"""<text x="{x + Left}" y="20" font-weight="bold">{title}</text>""");
        for (int decade = fromX; decade <= toX; decade++)
        {
            double at = Across(Math.Pow(10, decade));
            Line(svg, $"""<line x1="{at:F0}" y1="{Top}" x2="{at:F0}" y2="{Height - Bottom}" stroke="#ddd"/>""");
            Line(svg, $"""<text x="{at:F0}" y="{Height - Bottom + 18}" text-anchor="middle">{unit(Math.Pow(10, decade))}</text>""");
        }

        for (int decade = fromY; decade <= toY; decade++)
        {
            double at = Down(Math.Pow(10, decade));
            Line(svg, $"""<line x1="{x + Left}" y1="{at:F0}" x2="{x + Width - Right}" y2="{at:F0}" stroke="#ddd"/>""");
            Line(svg, $"""<text x="{x + Left - 6}" y="{at + 4:F0}" text-anchor="end">{Time(Math.Pow(10, decade))}</text>""");
        }

        for (int i = 0; i < curves.Count; i++)
        {
            Curve curve = curves[i];
            string points = string.Join(' ', curve.Points.Select(point => FormattableString.Invariant($"{Across(point.X):F0},{Down(point.Milliseconds):F0}")));
            int y = Top + 14 + (i * LegendLine);
            Line(svg, $"""<polyline points="{points}" fill="none" stroke="{curve.Color}" stroke-width="2"/>""");
            Line(svg, $"""<text x="{x + Left + 8}" y="{y}" fill="{curve.Color}">{curve.Name}</text>""");
        }
    }

    /// <summary>Writes the figures as a table of text.</summary>
    public void WriteTable(StringBuilder text)
    {
        text.Append(title).Append('\n');
        string head = string.Concat(curves[0].Points.Select(point => FormattableString.Invariant($"{unit(point.X),12}")));
        Line(text, $"{"",-32}{head}");
        foreach (Curve curve in curves)
        {
            string figures = string.Concat(curve.Points.Select(point => FormattableString.Invariant($"{Time(point.Milliseconds),12}")));
            Line(text, $"{curve.Name,-32}{figures}");
        }
    }

    private static string Time(double milliseconds) => milliseconds switch
    {
        >= 1000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000:G3} s"),
        >= 1 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:G3} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{milliseconds * 1000:G3} µs"),
    };

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>The powers of ten that all points lie between.</summary>
    private (int From, int To) Decades(Func<(double X, double Milliseconds), double> coordinate)
    {
        IEnumerable<double> all = curves.SelectMany(static curve => curve.Points).Select(coordinate);
        return ((int)Math.Floor(Math.Log10(all.Min())), (int)Math.Ceiling(Math.Log10(all.Max())));
    }
}
