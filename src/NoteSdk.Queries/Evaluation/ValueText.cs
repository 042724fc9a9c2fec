using System.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Evaluation;

/// <summary>Values as text (NoteSdk.Dql/README.md, section 3).</summary>
internal sealed class ValueText(QueryBudget budget)
{
    /// <summary>The text of null.</summary>
    public const string Null = "\\-";

    private const string DateForm = "MMMM dd, yyyy";
    private const string TimeForm = "h:mm a - MMMM dd, yyyy";

    /// <summary>The text of a value.</summary>
    public string Of(QueryValue value)
    {
        if (value.Type == QueryTypes.String) return value.String;
        StringBuilder text = new();
        Append(text, value, isInner: false);
        budget.Charge(text.Length);
        return text.ToString();
    }

    private void Append(StringBuilder text, QueryValue value, bool isInner)
    {
        budget.Enter();
        switch (value.Type)
        {
            case QueryTypes.Array:
                if (isInner) text.Append('[');
                for (int i = 0; i < value.Items.Length; i++) Append(i == 0 ? text : text.Append(", "), value.Items[i], isInner: true);
                if (isInner) text.Append(']');
                break;
            case QueryTypes.Object:
                text.Append("{ ");
                string separator = "";
                foreach ((string key, QueryValue inner) in value.Object.Entries)
                {
                    Append(text.Append(separator).Append(key).Append(": "), inner, isInner: true);
                    separator = ", ";
                }

                text.Append(" }");
                break;
            case QueryTypes.Widget:
                Append(text, value.Widget);
                break;
            default:
                text.Append(Scalar(value));
                break;
        }

        QueryBudget.CheckText(text.Length);
        budget.Leave();
    }

    private void Append(StringBuilder text, QueryWidget widget)
    {
        if (widget is ListPair pair)
        {
            Append(text, pair.Key, isInner: false);
            Append(text.Append(": "), pair.Value, isInner: false);
        }
        else if (widget is ExternalLink link)
        {
            text.Append('[').Append(link.Display).Append("](").Append(link.Url).Append(')');
        }
    }

    private static string Scalar(QueryValue value) => value.Type switch
    {
        QueryTypes.Boolean => value.Boolean ? "true" : "false",
        QueryTypes.Date => DateFormatter.Format(value.Date, value.Date.Local is { Hour: 0, Minute: 0, Second: 0 } ? DateForm : TimeForm),
        QueryTypes.Duration => DurationText.InWords(value.Duration),
        QueryTypes.Function => "<function>",
        QueryTypes.Link => value.Link.ToMarkdown(),
        QueryTypes.Number => JsNumber.ToText(value.Number),
        QueryTypes.String => value.String,
        _ => Null,
    };
}
