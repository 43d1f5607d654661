def check(data, answer):
    d = data.split()[1:]
    out = answer.split()
    if len(out) != len(d) or any(len(x) != 9 or set(x) - set("123456789") for x in out):
        return False
    for k in range(0, len(d), 9):
        a, b = d[k:k + 9], out[k:k + 9]
        if sum(x != y for p, q in zip(a, b) for x, y in zip(p, q)) > 9:
            return False
        u = list(b) + list(zip(*b))
        for i in 0, 3, 6:
            for j in 0, 3, 6:
                u.append(b[i][j:j + 3] + b[i + 1][j:j + 3] + b[i + 2][j:j + 3])
        if any(len(set(x)) == 9 for x in u):
            return False
    return True
