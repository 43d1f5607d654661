import random
random.seed(int(input()))
n = random.randint(1, 5)
c = random.sample(range(100, 1000), n)
print(n)
for i in range(n):
    print(random.randint(1000, 1004), random.randint(256, 260), random.randint(1, 5), c[i])
