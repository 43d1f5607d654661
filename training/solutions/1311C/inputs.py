import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(2, 8)
    m = random.randint(1, 6)
    k = random.choice([2, 3, 26])
    print(n, m)
    print("".join(chr(random.randint(97, 96 + k)) for _ in range(n)))
    print(*[random.randint(1, n - 1) for _ in range(m)])
