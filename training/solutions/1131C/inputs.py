import random
random.seed(int(input()))
n = random.randint(2, random.choice([3, 6, 10]))
m = random.choice([3, 20, 10 ** 9])
print(n)
print(*[random.randint(1, m) for i in range(n)])
