n, a = map(int, input().split())
t = list(map(int, input().split()))
a -= 1
r = t[a]
for d in range(1, n):
    if a - d >= 0 and a + d < n and t[a - d] and t[a + d]:
        r += 2
print(r)
