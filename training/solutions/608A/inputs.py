import random
random.seed(int(input()))
n, s = random.randint(1, 4), random.randint(1, 15)
print(n, s)
for i in range(n):
    print(random.randint(1, s), random.randint(1, 12))
