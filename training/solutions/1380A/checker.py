def check(data, answer):
    lines = data.strip().split("\n")[2::2]
    out = answer.split()
    for line in lines:
        p = list(map(int, line.split()))
        n = len(p)
        possible = any(p[i - 1] < p[i] > p[i + 1] for i in range(1, n - 1))
        if out.pop(0).upper() != ("YES" if possible else "NO"):
            return False
        if possible:
            i, j, k = (int(out.pop(0)) for _ in range(3))
            if not (1 <= i < j < k <= n and p[i - 1] < p[j - 1] > p[k - 1]):
                return False
    return not out
