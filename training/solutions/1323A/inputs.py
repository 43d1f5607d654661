import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.choice([1, 1, 2, 3, 5])
    print(n)
    p = random.random()
    print(*[random.randint(1, 50) * 2 - (random.random() < p) for _ in range(n)])
