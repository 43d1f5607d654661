import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.randint(1, 8)
k = random.choice([2, 4, 26])
a = "abcdefghijklmnopqrstuvwxyz"[:k]
print(n, m)
print("".join(random.choice(a) for _ in range(n)))
for _ in range(m):
    print(random.choice(a), random.choice(a))
