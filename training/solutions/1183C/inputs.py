import random
random.seed(int(input()))
q = 6
print(q)
for _ in range(q):
    b = random.randint(1, 4)
    print(random.randint(5, 30), random.randint(1, 8), b + random.randint(1, 4), b)
