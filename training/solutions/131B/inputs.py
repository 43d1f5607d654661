import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([1, 2, 10])
print(n)
print(*[random.randint(-m, m) for i in range(n)])
