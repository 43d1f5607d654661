import random
random.seed(int(input()))
print(6)
for _ in range(6):
    print(random.randint(1, 3 ** random.randint(1, 8)))
