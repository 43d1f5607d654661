s = []
for _ in range(int(input())):
    t, x, y = map(int, input().split())
    if t == 1:
        s.append((x, y))
    else:
        a, b = s[x - 1]
        c, d = s[y - 1]
        print("YES" if c < a < d or c < b < d else "NO")
