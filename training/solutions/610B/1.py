n = int(input())
a = list(map(int, input().split()))
m = min(a)
p = [i for i in range(n) if a[i] == m]
g = [y - x for x, y in zip(p, p[1:] + [p[0] + n])]
print(n * m + max(g) - 1)
