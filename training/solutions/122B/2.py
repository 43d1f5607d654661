s = input().strip()
best = 0
ans = "-1"
subs = {s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1)}
for t in sorted(x for x in subs if set(x) <= {"4", "7"}):
    k = sum(s.startswith(t, i) for i in range(len(s)))
    if k > best:
        best = k
        ans = t
print(ans)
