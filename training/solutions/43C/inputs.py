import random
random.seed(int(input()))
n = random.randint(1, 9)
m = random.choice([3, 30, 10**8])
print(n)
print(*[random.randint(1, m) for i in range(n)])
