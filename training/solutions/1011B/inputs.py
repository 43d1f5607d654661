import random
random.seed(int(input()))
m = random.randint(1, random.choice([3, 10, 30]))
n = random.choice([1, 2, 3, 4, random.randint(1, m), 100])
k = random.choice([1, 3, 5, 100])
print(n, m)
print(*[random.randint(1, k) for i in range(m)])
