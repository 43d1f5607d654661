import random
random.seed(int(input()))
t = random.random()
if t < 0.4:
    print(random.randint(1, 60))
elif t < 0.8:
    print(random.randint(5, 12) * random.randint(5, 12))
else:
    print(random.randint(1, 10000))
