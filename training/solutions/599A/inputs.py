import random
random.seed(int(input()))
m = random.choice([3, 10, 10**8])
print(*[random.choice([random.randint(1, m), random.randint(1, 3)]) for _ in range(3)])
