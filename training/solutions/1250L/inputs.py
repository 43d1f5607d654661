import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    print(random.randint(1, 20), random.randint(1, 6), random.randint(1, 20))
