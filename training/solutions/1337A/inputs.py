import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    m = random.choice([5, 20, 10**9])
    print(*sorted(random.randint(1, m) for _ in range(4)))
