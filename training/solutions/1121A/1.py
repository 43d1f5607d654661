n, m, k = map(int, input().split())
p = list(map(int, input().split()))
s = list(map(int, input().split()))
c = list(map(int, input().split()))
best = {}
for x, y in zip(p, s):
    best[y] = max(best.get(y, 0), x)
print(sum(p[i - 1] != best[s[i - 1]] for i in c))
