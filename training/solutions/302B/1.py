n, m = map(int, input().split())
e = []
s = 0
for _ in range(n):
    c, t = map(int, input().split())
    s += c * t
    e.append(s)
i = 0
for v in map(int, input().split()):
    while e[i] < v:
        i += 1
    print(i + 1)
