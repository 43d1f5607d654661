import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.randint(1, min(n, 3))
a = [random.randint(1, m) for _ in range(n)]
s = random.randint(1, n)
part = random.sample(a, s)
print(n, m)
print(*a)
print(*[part.count(c) for c in range(1, m + 1)])
