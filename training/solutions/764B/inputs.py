import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(*[random.randint(-9, 9) for _ in range(n)])
