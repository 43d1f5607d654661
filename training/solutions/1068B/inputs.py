import random
random.seed(int(input()))
r = random.random()
if r < 0.5:
    print(random.randint(1, 40))
elif r < 0.7:
    print(random.randint(1, 1000) ** 2)
else:
    print(random.randint(1, 10**6))
