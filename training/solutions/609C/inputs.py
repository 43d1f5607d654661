import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*[random.choice([5, 6, 6, 6, 7, 9]) for _ in range(n)])
