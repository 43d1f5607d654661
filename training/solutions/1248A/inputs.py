import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    for k in range(2):
        n = random.randint(1, 5)
        print(n)
        print(*random.sample(range(20), n))
