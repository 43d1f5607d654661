import random
random.seed(int(input()))
n, m = random.randint(1, 7), random.randint(1, 6)
t = random.choice([2, 10, 100])
print(n, m)
print(*[random.randint(-t, t) for i in range(n)])
for i in range(m):
    print(*sorted(random.choices(range(1, n + 1), k=2)))
