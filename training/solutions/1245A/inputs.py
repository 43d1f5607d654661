import random
random.seed(int(input()))
t = random.randint(3, 6)
print(t)
for i in range(t):
    print(random.randint(1, 20), random.randint(1, 20))
