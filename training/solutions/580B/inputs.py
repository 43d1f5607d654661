import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n, random.randint(1, 5))
for _ in range(n):
    print(random.randint(0, 10), random.randint(1, 9))
