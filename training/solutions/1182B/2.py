h, w = map(int, input().split())
s = [input() for _ in range(h)]
r = [x.count("*") for x in s]
t = ["".join(x) for x in zip(*s)]
c = [x.count("*") for x in t]
a, b = max(r), max(c)
i, j = r.index(a), c.index(b)
ok = s[i][j] == "*" and sum(r) == a + b - 1
ok = ok and "*" * a in s[i] and "*" * b in t[j]
ok = ok and s[i][j - 1:j + 2] == "***" and t[j][i - 1:i + 2] == "***"
print("YES" if ok else "NO")
