import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for i in range(q):
    n = random.randint(1, 6)
    print(n)
    print(*[2 ** random.choice([7, 8, 9, 10, 10, 9, 11, 12]) for _ in range(n)])
