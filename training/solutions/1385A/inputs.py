import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    m = random.choice([2, 3, 10**9])
    a = [random.randint(1, m), random.randint(1, m)]
    a.append(random.choice([max(a), min(a), random.randint(1, m)]))
    random.shuffle(a)
    print(*a)
