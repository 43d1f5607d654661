import random
random.seed(int(input()))
n = random.randint(2, 6)
m = random.choice([2, 5, 20, 100])
print(n, random.randint(1, random.choice([5, 30, 100])))
print(*[random.randint(0, m) for _ in range(n)])
