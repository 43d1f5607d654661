import random
random.seed(int(input()))
n = random.choice([3, 4, 5, 6, 6, 8, 9, 10, 12, 12, 15, 24])
m = random.choice([1, 5, 1000])
lo = random.choice([-m, -m, 0])
print(n)
print(*[random.randint(lo, m) for i in range(n)])
