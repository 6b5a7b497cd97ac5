using MimeKit;
using NodaTime;
using NodaTime.Text;
using Parley.Exchange.Documents.Html;

namespace Parley.Exchange.Documents.Mail;

/// <summary>Reads an e-mail: its subject as headline, its text, its sender and day. What is attached is named and not opened.</summary>
internal static class MailReport
{
    private static readonly string[] Headers = ["From:", "Received:", "Return-Path:", "Message-ID:", "MIME-Version:", "Delivered-To:", "Subject:", "Date:"];

    /// <summary>Whether the bytes are an e-mail.</summary>
    public static bool Is(byte[] bytes, string? name)
    {
        var start = ReportFile.Beginning(bytes);
        if (!Array.Exists(Headers, h => start.StartsWith(h, StringComparison.OrdinalIgnoreCase))) return name is not null && Path.GetExtension(name).Equals(".eml", StringComparison.OrdinalIgnoreCase) && start.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase);
        var head = start.Split("\n\n")[0].Split("\r\n\r\n")[0];
        return Headers.Count(h => head.Contains(h, StringComparison.OrdinalIgnoreCase)) >= 3;
    }

    /// <summary>Reads an e-mail.</summary>
    public static ReportRead Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var mail = MimeMessage.Load(stream);
            return Read(mail);
        }
        catch (FormatException e)
        {
            return ReportRead.Refused($"This e-mail is damaged ({e.Message.TrimEnd('.')}). Save its text as plain text and read that.");
        }
    }

    private static ReportRead Read(MimeMessage mail)
    {
        var page = mail.HtmlBody is { } html && mail.TextBody is null ? HtmlReport.Read(html, null) : null;
        if (page is { Refusal: not null }) return page;
        var body = mail.TextBody ?? page?.Text ?? "";
        var notices = page?.Notices.ToList() ?? [];
        var attached = mail.Attachments.Select(a => a.ContentDisposition?.FileName ?? a.ContentType.Name ?? a.ContentType.MimeType).ToList();
        if (attached.Count > 0) notices.Add($"Attached and not read: {string.Join(", ", attached.Take(20))}. Save what matters and read it by itself.");
        var subject = string.IsNullOrWhiteSpace(mail.Subject) ? null : string.Join(' ', mail.Subject.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var sender = mail.From.Mailboxes.FirstOrDefault() is { } from ? (string.IsNullOrWhiteSpace(from.Name) ? from.Address : from.Name) : null;
        var day = mail.Headers.Contains(HeaderId.Date) ? LocalDatePattern.Iso.Format(OffsetDateTime.FromDateTimeOffset(mail.Date).Date) : null;
        return ReportRead.Of(subject is null ? body : $"{subject}\n\n{body}", HeaderFields.None with { Title = subject, Publisher = sender, Date = day }, notices, "e-mail");
    }
}
