import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 4)
w = lambda: "".join(random.choice("abc") for _ in range(random.randint(1, 3)))
print(n, m)
print(*[w() for _ in range(n)])
print(*[w() for _ in range(m)])
q = random.randint(1, 5)
print(q)
for i in range(q):
    print(random.randint(1, random.choice([20, 10**9])))
