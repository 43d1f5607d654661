import random
random.seed(int(input()))
n = random.randint(1, 9)
k = random.randint(1, n)
m = random.choice([1, 3, 100])
print(n, k)
print(*sorted([random.randint(0, m) for _ in range(n)], reverse=True))
