import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.choice([3, 3, 5, 7])
    m = random.choice([2, 9, 10 ** 9])
    print(n)
    print(*[random.randint(-m, m) for _ in range(n)])
