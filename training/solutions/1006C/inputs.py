import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 4, 8]))
m = random.choice([1, 2, 5, 10 ** 9])
d = [random.randint(1, m) for _ in range(n)]
if random.random() < 0.3:
    d += d[::-1]
print(len(d))
print(*d)
