def check(data, answer):
    k, q = data.split()
    k = int(k)
    out = answer.split()
    if len(set(q)) < k:
        return out == ["NO"]
    if not out or out[0] != "YES" or len(out) != k + 1:
        return False
    p = out[1:]
    return "".join(p) == q and len({s[0] for s in p}) == k
