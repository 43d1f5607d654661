import random
random.seed(int(input()))
n = random.randint(1, 5)
k = random.randint(1, n)
p = random.choice(["..#", ".#", "....#"])
print(n, k)
for _ in range(n):
    print("".join(random.choice(p) for _ in range(n)))
