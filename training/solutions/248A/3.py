n = int(input())
l = 0
r = 0
for i in range(n):
    a, b = map(int, input().split())
    l += a
    r += b
print(min(l, n - l) + min(r, n - r))
