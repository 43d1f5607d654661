import random
random.seed(int(input()))
n, m = random.randint(2, 6), random.randint(1, 3)
print(n, m)
f = [random.randint(1, n) for _ in range(n)]
if random.random() < 0.4:
    f = random.sample(range(1, n + 1), n)
print(*f)
print(*[random.choice(f) if random.random() < 0.85 else random.randint(1, n) for _ in range(m)])
