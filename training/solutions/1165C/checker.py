def check(data, answer):
    s = data.split()[1]
    k, *r = answer.split()
    r = "".join(r)
    best = ""
    for c in s:
        if len(best) % 2 == 0 or best[-1] != c:
            best += c
    size = len(best) // 2 * 2
    rest = iter(s)
    good = all(c in rest for c in r) and all(r[i] != r[i + 1] for i in range(0, len(r) - 1, 2))
    return good and len(r) == size and int(k) == len(s) - size
