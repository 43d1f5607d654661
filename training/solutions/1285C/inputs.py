import random
random.seed(int(input()))
x = 1
for _ in range(random.randint(1, 6)):
    x *= random.choice([2, 2, 3, 5, 7])
print(x)
