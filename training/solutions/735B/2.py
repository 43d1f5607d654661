n, n1, n2 = map(int, input().split())
a = list(map(int, input().split()))
a.sort()
k = min(n1, n2)
m = max(n1, n2)
s = t = 0
for i in range(k):
    s += a.pop()
for i in range(m):
    t += a.pop()
print("%.8f" % (s / k + t / m))
