import random
random.seed(int(input()))
t = random.randint(3, 8)
print(t)
print(*[random.randint(1, random.choice([15, 60, 10**18])) for _ in range(t)])
