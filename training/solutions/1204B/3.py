n, l, r = map(int, input().split())
a = 0
for i in range(l):
    a += 2 ** i
a += n - l
b = 0
for i in range(r):
    b += 2 ** i
b += (n - r) * 2 ** (r - 1)
print(a, b)
