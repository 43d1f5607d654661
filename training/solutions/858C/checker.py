def check(data, answer):
    s = data.strip()
    a = answer.rstrip("\n").strip()
    p = a.split(" ")
    if "".join(p) != s or "" in p:
        return False
    for w in p:
        for i in range(len(w) - 2):
            t = w[i:i + 3]
            if not set(t) & set("aeiou") and len(set(t)) > 1:
                return False
    k, w = 1, ""
    for ch in s:
        t = (w + ch)[-3:]
        if len(t) == 3 and not set(t) & set("aeiou") and len(set(t)) > 1:
            k += 1
            w = ""
        w += ch
    return len(p) == k
