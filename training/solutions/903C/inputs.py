import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 15]))
m = random.choice([2, 4, 10 ** 9])
print(n)
print(*[random.randint(1, m) for i in range(n)])
