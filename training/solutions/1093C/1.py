n = int(input())
b = list(map(int, input().split()))
a = [0] * n
l = 0
r = b[0]
for i in range(n // 2):
    l = max(l, b[i] - r)
    r = b[i] - l
    a[i] = l
    a[n - 1 - i] = r
print(*a)
