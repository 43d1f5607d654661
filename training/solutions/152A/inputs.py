import random
random.seed(int(input()))
n, m = random.randint(1, 6), random.randint(1, 4)
print(n, m)
for i in range(n):
    print("".join(random.choice("123456789") for _ in range(m)))
