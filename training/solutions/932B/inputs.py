import random
random.seed(int(input()))
q = random.randint(1, 6)
print(q)
m = random.choice([12, 100, 100, 3000])
for _ in range(q):
    l = random.randint(1, m)
    r = random.randint(l, m)
    k = random.randint(1, 9)
    if l < 10 and random.random() < 0.5:
        k = l
    print(l, r, k)
