import random
random.seed(int(input()))
q = random.randint(1, 5)
print(q)
for _ in range(q):
    if random.random() < 0.5:
        print(2 ** random.randint(2, 12) - 1)
    else:
        print(random.randint(2, 300))
