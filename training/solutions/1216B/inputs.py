import random
random.seed(int(input()))
n = random.randint(2, 9)
m = random.choice([3, 20, 1000])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
