n, m, c = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
p = [0]
for x in b:
    p.append(p[-1] + x)
for i in range(n):
    low = max(0, i - (n - m))
    high = min(m, i + 1)
    a[i] = (a[i] + p[high] - p[low]) % c
print(*a)
