import random
random.seed(int(input()))
for _ in range(2):
    print(random.randint(1, 10 ** random.choice([1, 2, 20, 40])))
