from bisect import insort
n = int(input())
a = list(map(int, input().split()))
best = {}
cur = []
for x, i in sorted((-x, i) for i, x in enumerate(a)):
    insort(cur, i)
    best[len(cur)] = cur[:]
m = int(input())
for _ in range(m):
    k, pos = map(int, input().split())
    print(a[best[k][pos - 1]])
