import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 3, 4, 6, 10])
a = [random.randint(1, random.choice([4, 1000])) for _ in range(n)]
if n > 1 and random.random() < 0.4:
    a[0] = min(1000, sum(a[1:]))
print(n)
print(*a)
