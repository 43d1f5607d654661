import random
random.seed(int(input()))
for i in range(2):
    n = random.randint(1, 5)
    print(n)
    for a in random.sample(range(1, 8), n):
        print(a, random.randint(1, 20))
