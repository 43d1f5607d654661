n, k = map(int, input().split())
r = 1
for _ in range(k - 1):
    r = r * k % 1000000007
for _ in range(n - k):
    r = r * (n - k) % 1000000007
print(r)
