import random
random.seed(int(input()))
for _ in range(3):
    print(random.randint(1, 100))
