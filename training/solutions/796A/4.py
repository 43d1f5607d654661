n, m, k = map(int, input().split())
a = [int(x) for x in input().split()]
b = []
for i in range(n):
    if 1 <= a[i] <= k:
        b.append(abs(m - i - 1))
print(min(b) * 10)
