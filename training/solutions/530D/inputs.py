import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n + 1)
a = random.randint(1, 20)
print(a, random.randint(940, 970))
for _ in range(n):
    x = random.randint(930, 995)
    print(x, min(1000, x + random.randint(0, 9)))
