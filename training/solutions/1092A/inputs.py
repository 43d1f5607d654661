import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([6, 100]))
    print(n, random.randint(1, min(n, 26)))
