n = int(input())
a = [int(x) for x in input().split()]
m = 0
for i in range(1, n):
    m = max(m, a[i] - a[i - 1])
k = 1000
for i in range(2, n):
    k = min(k, a[i] - a[i - 2])
print(max(m, k))
