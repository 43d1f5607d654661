n = int(input())
a = list(map(int, input().split()))
def cost(a):
    res = []
    last = total = 0
    for x in a:
        new = max(x, last + 1)
        total += new - x
        res.append((new, total))
        last = new
    return res
l = cost(a)
r = cost(a[::-1])[::-1]
best = 10 ** 18
for i in range(n):
    top = max(l[i][0], r[i][0])
    before = l[i - 1][1] if i else 0
    after = r[i + 1][1] if i + 1 < n else 0
    best = min(best, before + after + top - a[i])
print(best)
