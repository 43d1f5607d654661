import random
random.seed(int(input()))
t = random.randint(1, 4)
m = random.choice([5, 20, 1000, 10**9])
print(t)
print(*[random.randint(1, m) for _ in range(t)])
