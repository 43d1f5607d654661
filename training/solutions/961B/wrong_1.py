n, k = map(int, input().split())
a = list(map(int, input().split()))
t = list(map(int, input().split()))
s = sum(x * y for x, y in zip(a, t))
p = [0]
for x, y in zip(a, t):
    p.append(p[-1] + x * (1 - y))
print(s + max([p[i + k] - p[i] for i in range(n - k)], default=p[-1]))
