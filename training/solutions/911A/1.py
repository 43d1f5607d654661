n = int(input())
a = list(map(int, input().split()))
m = min(a)
p = [i for i in range(n) if a[i] == m]
print(min(y - x for x, y in zip(p, p[1:])))
