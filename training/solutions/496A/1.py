n = int(input())
a = list(map(int, input().split()))
b = 1000
for i in range(1, n - 1):
    c = a[:i] + a[i + 1:]
    b = min(b, max(c[j + 1] - c[j] for j in range(n - 2)))
print(b)
