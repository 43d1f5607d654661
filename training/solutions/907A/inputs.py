import random
random.seed(int(input()))
k = random.choice([8, 30, 100])
a = sorted(random.sample(range(1, k + 1), 3), reverse=True)
print(*a, min(100, max(1, a[2] + random.randint(-4, 6))))
