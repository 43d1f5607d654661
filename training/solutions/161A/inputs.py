import random
random.seed(int(input()))
t = random.choice([6, 15, 100, 10 ** 9])
n, m = random.randint(1, 7), random.randint(1, 7)
print(n, m, *[random.randint(0, random.choice([0, 2, t // 3])) for i in range(2)])
for k in n, m:
    print(*sorted(random.randint(1, t) for i in range(k)))
