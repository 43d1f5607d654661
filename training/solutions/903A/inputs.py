import random
random.seed(int(input()))
t = random.randint(1, 8)
print(t)
for i in range(t):
    print(random.randint(1, random.choice([15, 100])))
