n, k = map(int, input().split())
a = []
for i in range(k):
    a.append(n - i)
for i in range(1, n - k + 1):
    a.append(i)
print(*a)
