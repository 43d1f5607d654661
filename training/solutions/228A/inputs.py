import random
random.seed(int(input()))
m = random.choice([2, 3, 10**9])
print(*[random.randint(1, m) for _ in range(4)])
