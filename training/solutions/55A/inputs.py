import random
random.seed(int(input()))
if random.random() < 0.3:
    print(2 ** random.randint(0, 9))
else:
    print(random.randint(1, random.choice([20, 1000])))
