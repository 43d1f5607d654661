import random
random.seed(int(input()))
t = random.randint(3, 8)
print(t)
for i in range(t):
    a = random.randint(1, 5)
    c = random.randint(1, 15)
    print(random.randint(1, 4), a, random.randint(0, a - 1), c, random.randint(0, min(c - 1, 3)))
