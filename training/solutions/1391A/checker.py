def check(data, answer):
    out = list(map(int, answer.split()))
    for n in map(int, data.split()[1:]):
        p = [out.pop(0) for _ in range(n)]
        if sorted(p) != list(range(1, n + 1)):
            return False
        for i in range(n):
            x = 0
            for j in range(i, n):
                x |= p[j]
                if x < j - i + 1:
                    return False
    return not out
