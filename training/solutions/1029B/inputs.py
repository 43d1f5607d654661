import random
random.seed(int(input()))
n = random.randint(1, 8)
a = [random.randint(1, 5)]
for _ in range(n - 1):
    a.append(a[-1] * 2 + random.choice([0, 1]) if random.random() < 0.5 else a[-1] + random.randint(1, a[-1] + 2))
print(n)
print(*a)
