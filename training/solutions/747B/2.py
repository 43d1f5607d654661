n = int(input())
s = list(input().strip())
k = n // 4
ok = n % 4 == 0
r = []
for c in "ACGT":
    m = k - s.count(c)
    if m < 0:
        ok = False
    r += [c] * m
if ok:
    for i in range(n):
        if s[i] == "?":
            s[i] = r.pop()
    print("".join(s))
else:
    print("===")
