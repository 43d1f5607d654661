import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.choice([4, 10, 10 ** 9])
print(n)
print(*[random.randint(1, m) for i in range(n)])
