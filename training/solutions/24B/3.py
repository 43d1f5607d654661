import sys
t = sys.stdin.read().split()
give = dict(enumerate([25, 18, 15, 12, 10, 8, 6, 4, 2, 1]))
res = {}
i = 1
while i < len(t):
    n = int(t[i])
    for k, name in enumerate(t[i + 1:i + 1 + n]):
        res.setdefault(name, []).append(k)
    i += n + 1
def total(x):
    return sum(give.get(k, 0) for k in res[x])
def counts(x):
    return [res[x].count(k) for k in range(50)]
print(max(res, key=lambda x: [total(x)] + counts(x)))
print(max(res, key=lambda x: [res[x].count(0), total(x)] + counts(x)))
