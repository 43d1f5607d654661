n, s = map(int, input().split())
r = s
for _ in range(n):
    f, t = map(int, input().split())
    r = max(r, f + t)
print(r)
