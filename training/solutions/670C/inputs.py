import random
random.seed(int(input()))
t = random.choice([3, 5, 8, 10 ** 9])
n, m = random.randint(1, 8), random.randint(1, 6)
w = random.sample(range(1, t + 1), min(t, 6))
print(n)
print(*[random.choice(w) for i in range(n)])
p = [random.sample(w, 2) for i in range(m)]
print(m)
print(*[x for x, y in p])
print(*[y for x, y in p])
