n, k, x = map(int, input().split())
a = list(map(int, input().split()))
s = 0
for i in range(n - k):
    s += a[i]
print(s + k * x)
