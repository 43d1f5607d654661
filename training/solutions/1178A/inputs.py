import random
random.seed(int(input()))
n = random.randint(2, 5)
m = random.choice([3, 6, 100])
print(n)
print(random.randint(1, m), *[random.randint(1, m) for _ in range(n - 1)])
