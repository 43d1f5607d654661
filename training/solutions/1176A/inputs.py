import random
random.seed(int(input()))
q = random.randint(2, 6)
print(q)
for i in range(q):
    n = 1
    for _ in range(random.randint(0, 20)):
        n *= random.choice([2, 3, 5, 2, 3, 5, 2, 3, 5, 7])
    print(n)
