import random
random.seed(int(input()))
n = random.randint(1, 5)
r = random.randint(1880, 1920)
print(n)
for _ in range(n):
    c = random.randint(-20, 20)
    d = 1 if r >= 1900 else 2
    if random.random() < 0.15:
        d = 3 - d
    print(c, d)
    r += c
