s = "".join(input()[0] for _ in range(int(input())))
f = lambda k: k * (k - 1) // 2
print(sum(f(s.count(c) // 2) + f(s.count(c) // 2) for c in set(s)))
