import random
random.seed(int(input()))
n = random.randint(1, 3)
print(n)
for _ in range(n):
    print(random.randint(1, 9), random.randint(1, 9), random.randint(1, 6))
m = random.randint(1, 3)
print(m)
for i in range(m):
    print(random.randint(6, 15) if i == 0 else random.randint(1, 15), random.randint(1, 5), random.randint(1, 20))
