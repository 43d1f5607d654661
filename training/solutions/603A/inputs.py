import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
p = random.choice([0.2, 0.5, 0.9])
c = random.randint(0, 1)
s = ""
for _ in range(n):
    if random.random() < p:
        c = 1 - c
    s += str(c)
print(s)
