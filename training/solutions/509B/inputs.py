import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 4, 7]))
k = random.randint(1, random.choice([2, 4, 6]))
m = random.randint(1, 8)
print(n, k)
print(*[random.randint(m, m + random.choice([k, k, k + 1])) for i in range(n)])
