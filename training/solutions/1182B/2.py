h, w = map(int, input().split())
a = [input().strip() for _ in range(h)]
b = ["".join(c) for c in zip(*a)]
r = [i for i in range(h) if a[i].count("*") > 1]
c = [j for j in range(w) if b[j].count("*") > 1]
ok = len(r) == len(c) == 1
if ok:
    x = a[r[0]].strip(".")
    y = b[c[0]].strip(".")
    ok = "." not in x + y and sum(s.count("*") for s in a) == len(x) + len(y) - 1
    i = r[0]
    j = c[0]
    ok = ok and 0 < i < h - 1 and 0 < j < w - 1
    ok = ok and a[i][j - 1] == a[i][j + 1] == a[i - 1][j] == a[i + 1][j] == "*"
print("YES" if ok else "NO")
