import random
random.seed(int(input()))
print(*[random.randint(1, 9) for _ in range(4)])
