import random
random.seed(int(input()))
n, m, k = [random.randint(1, 4) for _ in range(3)]
print(n, m, k)
for _ in range(2 * k):
    print(random.randint(1, n), random.randint(1, m))
