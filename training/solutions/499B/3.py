n, m = map(int, input().split())
d = {}
for i in range(m):
    a, b = input().split()
    if len(b) < len(a):
        d[a] = b
    else:
        d[a] = a
for w in input().split():
    print(d[w], end=" ")
