import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*[random.randint(1, 9) for _ in range(n)])
