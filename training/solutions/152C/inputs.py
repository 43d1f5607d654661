import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(1, 6)
print(n, m)
for _ in range(n):
    print("".join(random.choice("ABCD") for _ in range(m)))
