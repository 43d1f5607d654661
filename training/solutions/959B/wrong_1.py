n, k, m = map(int, input().split())
w = input().split()
a = list(map(int, input().split()))
cost = {}
for _ in range(k):
    x, *g = map(int, input().split())
    c = min(a[i - 1] for i in g)
    for i in g:
        cost[w[i - 1]] = c
print(sum(cost[s] for s in set(input().split())))
