import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
print(n, m)
for _ in range(n):
    print("".join(random.choice(".**") for _ in range(m)))
