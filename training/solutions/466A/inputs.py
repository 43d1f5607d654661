import random
random.seed(int(input()))
t = random.choice([5, 12, 1000])
print(*[random.randint(1, t) for i in range(4)])
