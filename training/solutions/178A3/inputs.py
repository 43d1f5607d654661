import random
random.seed(int(input()))
n = random.randint(2, 12)
print(n)
print(*[random.randint(0, 9) for i in range(n)])
