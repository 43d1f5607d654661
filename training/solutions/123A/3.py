s = list(input().strip())
n = len(s)
same = [False] * (n + 1)
for p in range(2, n // 2 + 1):
    for j in range(p, n + 1, p):
        same[j] = True
c = max(s, key=s.count)
ans = [""] * (n + 1)
if s.count(c) >= sum(same):
    for i in range(n + 1):
        if same[i]:
            ans[i] = c
            s.remove(c)
    for i in range(1, n + 1):
        if not same[i]:
            ans[i] = s.pop()
    print("YES", "".join(ans), sep="\n")
else:
    print("NO")
