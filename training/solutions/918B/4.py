n, m = map(int, input().split())
a = []
b = []
for i in range(n):
    s, t = input().split()
    a.append(s)
    b.append(t + ";")
for i in range(m):
    s, t = input().split()
    print(s, t, "#" + a[b.index(t)])
