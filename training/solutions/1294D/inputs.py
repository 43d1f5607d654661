import random
random.seed(int(input()))
q, x = random.randint(3, 9), random.randint(1, 4)
print(q, x)
for _ in range(q):
    print(random.randint(0, 8))
