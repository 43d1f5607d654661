import random
random.seed(int(input()))
print(*[random.randint(0, 12) for _ in range(4)])
print(*[random.choice('+**') for _ in range(3)])
