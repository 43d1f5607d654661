import random
random.seed(int(input()))
q = random.randint(2, 6)
print(q)
for i in range(q):
    print(random.choice([2, 3, 4, random.randint(2, 10**9)]))
