n, m = map(int, input().split())
a = [input().strip() for _ in range(n)]
b = sum(s.count("B") for s in a)
rows = [i for i in range(n) if "B" in a[i]]
cols = [j for j in range(m) if any(s[j] == "B" for s in a)]
if b == 0:
    print(1)
else:
    h = rows[-1] - rows[0] + 1
    w = cols[-1] - cols[0] + 1
    side = max(h, w)
    if side <= n and side <= m:
        print(side**2 - b)
    else:
        print(-1)
