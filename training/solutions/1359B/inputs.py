import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n, m = random.randint(1, 3), random.randint(1, 8)
    print(n, m, random.randint(1, 10), random.randint(1, 20))
    for _ in range(n):
        print("".join(random.choice("...*") for _ in range(m)))
