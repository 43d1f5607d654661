import random
random.seed(int(input()))
n, k = random.randint(1, 4), random.randint(1, 10)
print(n, k)
for i in range(n):
    print(random.randint(1, 10), random.randint(1, 25))
