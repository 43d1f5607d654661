import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
print(*[25] * min(n, 2), *[random.choice([25, 25, 50, 100]) for _ in range(n - 2)])
