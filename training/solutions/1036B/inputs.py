import random
random.seed(int(input()))
print(5)
for _ in range(5):
    print(random.randint(1, 9), random.randint(1, 9), random.randint(5, 12))
