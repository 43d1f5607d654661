n = int(input())
d = {"A": 10 ** 9, "B": 10 ** 9, "C": 10 ** 9}
best = 10 ** 9
for i in range(n):
    c, s = input().split()
    c = int(c)
    for x in s:
        d[x] = min(d[x], c)
    if len(s) == 3:
        best = min(best, c)
ans = min(best, sum(d.values()))
print(ans if ans < 10 ** 9 else -1)
