import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([2, 4, 26])
k = random.randint(1, m)
l = "abcdefghijklmnopqrstuvwxyz"[:m]
print(n, k)
print("".join(random.choice(l) for _ in range(n)))
print(*random.sample(l, k))
