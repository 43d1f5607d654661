def check(data, answer):
    try:
        k = int(data)
        t = answer.split()
        if k % 2:
            return t == ["-1"]
        if len(t) != k * k or any(len(r) != k or set(r) - set("bw") for r in t):
            return False
        c = {(z, i, j): t[z * k + i][j] for z in range(k) for i in range(k) for j in range(k)}
        for (z, i, j), v in c.items():
            near = [(z + 1, i, j), (z - 1, i, j), (z, i + 1, j), (z, i - 1, j), (z, i, j + 1), (z, i, j - 1)]
            if sum(c.get(p) == v for p in near) != 2:
                return False
        return True
    except (ValueError, IndexError):
        return False
