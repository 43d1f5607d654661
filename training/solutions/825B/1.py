g = [input() for _ in range(10)]
ok = False
for i in range(10):
    for j in range(10):
        for dx, dy in ((0, 1), (1, 0), (1, 1), (1, -1)):
            x, y = i + 4 * dx, j + 4 * dy
            if x < 10 and 0 <= y < 10:
                s = [g[i + k * dx][j + k * dy] for k in range(5)]
                if s.count('X') == 4 and s.count('.') == 1:
                    ok = True
print("YES" if ok else "NO")
