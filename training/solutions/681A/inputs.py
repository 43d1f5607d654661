import random
random.seed(int(input()))
n = random.randint(1, 3)
print(n)
for i in range(n):
    b = random.choice([2399, 2400, 2401, random.randint(-4000, 3000)])
    print("u%d" % i, b, b + random.randint(-2, 2))
