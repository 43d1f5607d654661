import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(1, 40))
a = random.randint(1, 5)
print(a, a + random.randint(0, 4))
for _ in range(n):
    print(random.randint(0, 4), random.randint(0, 4))
