import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 10]))
h = random.randint(1, random.choice([5, 20, 50, 10 ** 9]))
print(n, h)
print(*[random.randint(1, random.choice([h, max(1, h // 3)])) for i in range(n)])
