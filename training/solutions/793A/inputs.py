import random
random.seed(int(input()))
n, k = random.randint(2, 5), random.randint(2, 4)
b = random.randint(1, 5)
a = [b + k * random.randint(0, 5) for _ in range(n)]
if random.random() < 0.6:
    i, j = random.sample(range(n), 2)
    d = random.randint(1, k - 1)
    a[i] += d
    a[j] += random.choice([k - d, d])
print(n, k)
print(*a)
