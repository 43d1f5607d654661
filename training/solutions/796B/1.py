n, m, k = map(int, input().split())
h = set(map(int, input().split()))
x = 1
for _ in range(k):
    u, v = map(int, input().split())
    if x in h:
        continue
    if u == x:
        x = v
    elif v == x:
        x = u
print(x)
