import random
random.seed(int(input()))
t = random.randint(3, 6)
print(t)
for i in range(t):
    print(2 ** random.randint(0, 6) * 3 ** random.randint(0, 8) * random.choice([1, 1, 1, 5]))
