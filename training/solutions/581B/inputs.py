import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(*[random.randint(1, 9) for i in range(n)])
