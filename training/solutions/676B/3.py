n, t = map(int, input().split())
full = 2 ** 12
glass = {(0, 0): full * t}

def level(i, j):
    if (i, j) in glass:
        return glass[i, j]
    if j < 0 or j > i:
        return 0
    s = max(0, level(i - 1, j - 1) - full) + max(0, level(i - 1, j) - full)
    glass[i, j] = s // 2
    return glass[i, j]

print(sum(level(i, j) >= full for i in range(n) for j in range(i + 1)))
