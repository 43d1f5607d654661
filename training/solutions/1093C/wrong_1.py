n = int(input())
b = list(map(int, input().split()))
a = [0] * n
r = b[0]
for i in range(n // 2):
    r = min(r, b[i])
    a[i] = b[i] - r
    a[n - 1 - i] = r
print(*a)
