import random
random.seed(int(input()))
n = random.randint(1, 5)
r = random.randint(2, 10)
print(n, r, random.randint(max(1, r - 3), r))
for _ in range(n):
    print(random.randint(1, r), random.randint(1, 9))
