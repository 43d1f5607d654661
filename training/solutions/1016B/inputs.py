import random
random.seed(int(input()))
n, m, q = random.randint(1, 12), random.randint(1, 3), random.randint(1, 5)
print(n, m, q)
print("".join(random.choice("ab") for _ in range(n)))
print("".join(random.choice("aab") for _ in range(m)))
for _ in range(q):
    print(*sorted([random.randint(1, n), random.randint(1, n)]))
