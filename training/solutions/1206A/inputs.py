import random
random.seed(int(input()))
k = random.choice([6, 20, 200])
for d in 0, 1:
    n = random.randint(1, min(k, 12))
    print(n)
    print(*random.sample(range(1, k + 1), n))
