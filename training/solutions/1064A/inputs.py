import random
random.seed(int(input()))
m = random.choice([5, 20, 100])
print(*[random.randint(1, m) for _ in range(3)])
