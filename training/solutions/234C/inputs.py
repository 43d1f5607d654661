import random
random.seed(int(input()))
n = random.randint(2, random.choice([3, 8]))
m = random.choice([1, 3, 10**9])
lo = random.choice([-m, -m, 0])
print(n)
print(*[random.randint(lo, m) for i in range(n)])
