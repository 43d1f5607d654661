import random
random.seed(int(input()))
n = random.randint(1, 4)
m = random.randint(1, 4)
k = random.randint(1, 14)
print(n, m, k)
for i in range(k):
    print(random.randint(1, n), random.randint(1, m))
