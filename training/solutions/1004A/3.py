n, d = map(int, input().split())
a = list(map(int, input().split()))
g = [y - x for x, y in zip(a, a[1:])]
print(2 + sum(k >= 2 * d for k in g) + sum(k > 2 * d for k in g))
