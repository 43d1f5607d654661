n, m = map(int, input().split())
a = input().split()
r = n * (n - 1) // 2
for x in set(a):
    k = a.count(x)
    r -= k * (k - 1) // 2
print(r)
