import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    m = random.choice([5, 30, 10**8])
    print(*[random.randint(1, m) for _ in range(3)], random.randint(1, m))
