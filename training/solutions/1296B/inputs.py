import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    print(random.randint(1, random.choice([30, 1000, 10**9])))
