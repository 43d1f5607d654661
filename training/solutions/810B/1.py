n, f = map(int, input().split())
s = 0
d = []
for i in range(n):
    k, l = map(int, input().split())
    s += min(k, l)
    d.append(min(2 * k, l) - min(k, l))
d.sort(reverse=True)
print(s + sum(d[:f]))
