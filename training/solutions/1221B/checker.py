def check(data, answer):
    n = int(data)
    a = answer.split()
    if len(a) != n or any(len(r) != n or set(r) - set("WB") for r in a):
        return False
    for i in range(n):
        for j in range(n):
            for x, y in ((1, 2), (2, 1), (1, -2), (2, -1)):
                p, q = i + x, j + y
                if p < n and 0 <= q < n and a[p][q] == a[i][j]:
                    return False
    return True
