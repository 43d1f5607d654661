import random
random.seed(int(input()))
b, k = random.randint(2, 20), random.randint(1, 6)
print(b, k)
print(random.randint(1, b - 1), *[random.randint(0, b - 1) for _ in range(k - 1)])
