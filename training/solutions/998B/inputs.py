import random
random.seed(int(input()))
k = random.randint(1, 7)
m = random.choice([2, 5, 50])
a = []
for _ in range(k):
    p = [2 * random.randint(1, m), 2 * random.randint(1, m) - 1]
    random.shuffle(p)
    a += p
if random.random() < 0.2:
    random.shuffle(a)
print(2 * k, min(100, random.randint(1, random.choice([2 * m, 4 * m]))))
print(*a)
