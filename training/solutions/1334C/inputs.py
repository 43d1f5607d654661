import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for _ in range(t):
    n = random.randint(2, 5)
    print(n)
    for _ in range(n):
        print(random.randint(1, 12), random.randint(1, 9))
