import random
random.seed(int(input()))
m = random.choice([10, 100, 10000])
print(*[random.randint(1, m) for _ in range(4)])
