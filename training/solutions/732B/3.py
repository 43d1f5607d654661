n, k = map(int, input().split())
a = list(map(int, input().split()))
b = a[:]
for i in range(n - 1):
    b[i + 1] = max(b[i + 1], k - b[i])
print(sum(b) - sum(a))
print(*b)
