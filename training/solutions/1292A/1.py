n, q = map(int, input().split())
lava = [[0] * (n + 2) for _ in range(2)]
bad = 0
for _ in range(q):
    r, c = map(int, input().split())
    r -= 1
    d = -1 if lava[r][c] else 1
    lava[r][c] ^= 1
    bad += d * sum(lava[1 - r][c - 1:c + 2])
    print("No" if bad else "Yes")
