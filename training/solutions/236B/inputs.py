import random
random.seed(int(input()))
t = random.choice([3, 8, 15])
print(*[random.randint(1, t) for i in range(3)])
