n, m = map(int, input().split())
r = 10**9
for _ in range(n):
    a, b = map(int, input().split())
    r = min(r, a // b * m)
print(r)
