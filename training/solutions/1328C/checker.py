def check(data, answer):
    xs = data.split()[2::2]
    out = answer.split()
    if len(out) != 2 * len(xs):
        return False
    for k in range(len(xs)):
        x = xs[k]
        a, b = sorted(out[2 * k:2 * k + 2])
        i = x.find("1")
        best = x.replace("2", "1")
        if i >= 0:
            best = best[:i] + "1" + "0" * (len(x) - i - 1)
        if b != best or len(a) != len(x) or not set(a) <= set("012") or a[0] == "0":
            return False
        for p, q, r in zip(a, b, x):
            if (int(p) + int(q)) % 3 != int(r):
                return False
    return True
