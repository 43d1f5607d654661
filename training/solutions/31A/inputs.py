import random
random.seed(int(input()))
n = random.randint(3, 7)
m = random.choice([5, 12, 40, 1000])
print(n)
print(*[random.randint(1, m) for i in range(n)])
