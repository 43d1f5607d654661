def check(data, answer):
    t = data.split()
    d = {}
    for a, b in zip(t[1::2], t[2::2]):
        d[b] = d.pop(a, a)
    out = answer.split("\n")
    out = [s.split() for s in out if s.strip()]
    if not out or out[0] != [str(len(d))]:
        return False
    return sorted(out[1:]) == sorted([d[b], b] for b in d)
