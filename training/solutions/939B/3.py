n, k = map(int, input().split())
a = list(map(int, input().split()))
r = [n % x for x in a]
i = r.index(min(r))
print(i + 1, n // a[i])
