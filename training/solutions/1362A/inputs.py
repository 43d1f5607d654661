import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    a = random.randint(1, random.choice([5, 100, 10**9]))
    b = a * 2 ** random.randint(0, 28)
    if random.random() < 0.3:
        b += random.randint(1, 3)
    print(*random.choice([(a, b), (b, a)]))
