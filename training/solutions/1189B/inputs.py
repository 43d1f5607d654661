import random
random.seed(int(input()))
n = random.choice([3, 3, 4, 5, 8])
m = random.choice([4, 12, 50, 10**9])
print(n)
print(*[random.randint(1, m) for i in range(n)])
