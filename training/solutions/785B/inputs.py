import random
random.seed(int(input()))
for t in range(2):
    n = random.randint(1, 4)
    print(n)
    for i in range(n):
        l = random.randint(1, 15)
        print(l, random.randint(l, l + 6))
