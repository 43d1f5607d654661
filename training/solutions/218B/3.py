n, m = map(int, input().split())
a = list(map(int, input().split()))
b = a[:]
x = y = 0
for i in range(n):
    k = a.index(max(a))
    x += a[k]
    a[k] -= 1
b.sort()
j = 0
for i in range(n):
    if b[j] == 0:
        j += 1
    y += b[j]
    b[j] -= 1
print(x, y)
