import random
random.seed(int(input()))
q = random.randint(1, 6)
print(q)
for _ in range(q):
    m = random.choice([4, 4, 10, 10**9])
    print(*sorted(random.sample(range(1, m + 1), 2)), *sorted(random.sample(range(1, m + 1), 2)))
