import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
print(n, m)
for i in range(n):
    k = random.randint(0, m)
    print(k, *[random.randint(1, m) for _ in range(k)])
