import random
random.seed(int(input()))
for s in random.choice([(0, 0), (0, 4), (0, 4)]):
    n = random.randint(1, 5)
    print(n)
    print(*[random.randint(1, 8) + s for _ in range(n)])
