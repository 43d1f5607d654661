import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    print(random.randint(1, 10 ** random.randint(1, 9)), random.choice([9, 99, 999, 10, 8, random.randint(1, 10 ** 9)]))
