a = [input() for _ in range(4)]
ok = False
for i in range(4):
    for j in range(4):
        for dx, dy in ((0, 1), (1, 0), (1, 1), (1, -1)):
            if i + 2 * dx < 4 and 0 <= j + 2 * dy < 4:
                t = "".join(a[i + k * dx][j + k * dy] for k in range(3))
                if sorted(t) == [".", "x", "x"]:
                    ok = True
print("YES" if ok else "NO")
