n, q = map(int, input().split())
g = [[0] * (n + 2) for _ in range(2)]
bad = 0
for _ in range(q):
    r, c = map(int, input().split())
    r -= 1
    g[r][c] ^= 1
    if g[1 - r][c]:
        bad += 1 if g[r][c] else -1
    print("No" if bad else "Yes")
