import random
random.seed(int(input()))
n = random.randint(2, 6)
g = random.choice([1, 5, 7, 35, 1000003])
a = [g * 2 ** random.randint(0, 4) * 3 ** random.randint(0, 3) for _ in range(n)]
if random.random() < 0.4:
    a[0] += g
print(n)
print(*a)
