import random
random.seed(int(input()))
t = random.randint(1, 5)
m = random.choice([5, 20, 1000])
print(t)
for i in range(t):
    print(random.randint(0, m))
