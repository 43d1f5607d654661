import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n, *[random.randint(0, 9) for _ in range(3)], random.randint(1, 6), random.randint(1, 6))
t = sorted(random.sample(range(60), 2 * n))
for i in range(n):
    print(t[2 * i], t[2 * i + 1])
