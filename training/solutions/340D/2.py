from bisect import bisect
n = int(input())
best = [10 ** 9] * n
for v in input().split():
    v = int(v)
    best[bisect(best, v)] = v
print(sum(b < 10 ** 9 for b in best))
