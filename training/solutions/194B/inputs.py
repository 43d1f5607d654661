import random
random.seed(int(input()))
t = random.randint(1, 6)
m = random.choice([5, 50, 10**9])
print(t)
print(*[random.randint(1, m) for i in range(t)])
