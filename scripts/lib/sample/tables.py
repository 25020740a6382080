"""Writes rows as CSV the way survey tools do, byte for byte the same every time."""


def csv_bytes(header, rows, delimiter, line_end, byte_order_mark):
    """A header and rows of texts as the bytes of a CSV file in UTF-8.

    A row that is a plain text instead of a list is written as it is: that is how malformed rows
    get into the file.
    """
    lines = [delimiter.join(header)]
    for row in rows:
        lines.append(row if isinstance(row, str) else delimiter.join(
            quoted(cell, delimiter) for cell in row))
    text = line_end.join(lines) + line_end
    return (b"\xef\xbb\xbf" if byte_order_mark else b"") + text.encode("utf-8")


def quoted(cell, delimiter):
    """The cell, in quotation marks when it holds a delimiter, a quotation mark or a line break."""
    if any(mark in cell for mark in (delimiter, '"', "\n", "\r")):
        return '"' + cell.replace('"', '""') + '"'
    return cell
