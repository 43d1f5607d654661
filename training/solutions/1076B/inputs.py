import random
random.seed(int(input()))
m = random.choice([10, 50, 200, 10 ** 10])
n = random.randint(2, m)
if random.random() < 0.3:
    n = random.choice([3, 5, 7, 11, 97, 99991]) ** 2
print(n)
