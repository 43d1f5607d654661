import random
random.seed(int(input()))
print(*[random.randint(0, random.choice([9, 1000, 10**9])) for _ in range(2)])
