import random
random.seed(int(input()))
t = random.choice([4, 6, 9, 100])
n = random.randint(1, 7)
for i in range(2):
    if random.random() < 0.2:
        n = random.randint(1, 7)
    print(n)
    print(*[random.randint(1, t) for j in range(n)])
