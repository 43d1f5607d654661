import random
random.seed(int(input()))
while True:
    n = random.randint(2, 6)
    s = "".join(random.choice("bdd") for _ in range(n))
    k = random.randint(2, n + 1)
    if k > n or s[:k] != max(s) * k:
        break
print(n, k)
print(s)
