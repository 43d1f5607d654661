import random
random.seed(int(input()))
r = random.random()
if r < 0.5:
    print(random.randint(2, 60))
elif r < 0.8:
    print(random.randint(2, 10**9))
else:
    print(2 ** random.randint(1, 29))
