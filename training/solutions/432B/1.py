n = int(input())
x = []
y = []
c = {}
for i in range(n):
    p, q = map(int, input().split())
    x.append(p)
    y.append(q)
    c[p] = c.get(p, 0) + 1
for q in y:
    k = c.get(q, 0)
    print(n - 1 + k, n - 1 - k)
