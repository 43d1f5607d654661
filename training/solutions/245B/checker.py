def check(data, answer):
    s = data.strip()
    t = answer.strip()
    if not t.startswith(("http://", "ftp://")) or len(answer.split()) != 1:
        return False
    if "".join(x for x in t if x not in ":/.") != s:
        return False
    t = t.split("://", 1)[1]
    if t.count(".ru") != 1:
        return False
    d, c = t.split(".ru")
    if not d or not d.isalpha():
        return False
    return c == "" or c[0] == "/" and c[1:].isalpha()
