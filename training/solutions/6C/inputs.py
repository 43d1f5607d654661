import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 10]))
m = random.choice([1, 3, 10, 1000])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
