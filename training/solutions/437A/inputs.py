import random
random.seed(int(input()))
k = [random.choice([4, 4, 5, 6]) for _ in range(4)]
i, j = random.sample(range(4), 2)
k[i] = random.choice([1, 2, 4])
k[j] = random.choice([4, 8, 12, 20])
for c, n in zip("ABCD", k):
    print(c + "." + "".join(random.choice("abXY_") for _ in range(n)))
