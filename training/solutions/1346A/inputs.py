import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    k = random.randint(1, random.choice([6, 500]))
    s = 1 + k + k * k + k**3
    print(s * random.randint(1, 10**9 // s), k)
