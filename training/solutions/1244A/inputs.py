import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    m = random.choice([5, 10, 100])
    print(*[random.randint(1, m) for _ in range(5)])
