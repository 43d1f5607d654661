n = int(input())
a = [input() for _ in range(n)]
f = lambda k: k * (k - 1) // 2
print(sum(f(r.count("C")) for r in a) + sum(f(c.count("C")) for c in zip(*a)))
