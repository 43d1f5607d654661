import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(2, 7)
print(n, m)
print("".join(random.choice("..a") for _ in range(n)))
for _ in range(m):
    print(random.randint(1, n), random.choice("..abz"))
