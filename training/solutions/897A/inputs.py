import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(1, 6)
print(n, m)
print("".join(random.choice("abc") for _ in range(n)))
for i in range(m):
    l = random.randint(1, n)
    print(l, random.randint(l, n), random.choice("abc"), random.choice("abc"))
