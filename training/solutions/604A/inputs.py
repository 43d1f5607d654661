import random
random.seed(int(input()))
print(*[random.randint(0, 119) for _ in range(5)])
print(*[random.randint(0, 10) for _ in range(5)])
print(random.randint(0, 20), random.randint(0, 20))
