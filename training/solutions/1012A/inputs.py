import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
print(*[random.randint(1, random.choice([3, 9])) for _ in range(2 * n)])
