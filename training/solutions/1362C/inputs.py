import random
random.seed(int(input()))
print(5)
for _ in range(5):
    print(random.randint(1, 10 ** random.randint(1, 5)))
