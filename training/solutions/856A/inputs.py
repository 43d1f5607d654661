import random
random.seed(int(input()))
t = 3
print(t)
for _ in range(t):
    n = random.randint(1, 5)
    print(n)
    print(*random.sample(range(1, 20), n))
